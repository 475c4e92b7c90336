import { use, useCallback, useMemo } from 'react';
import type { Id } from '../../domain/dataset.ts';
import { loadOthers } from '../../state/dataset.ts';
import { clearFilters, elsewhere, type View } from '../../state/view.ts';
import type { Answer } from '../../state/found.ts';
import type { ResultsProps } from '../../ui/search/Results.tsx';
import { useApp, useDataset } from '../context.ts';
import { useReading } from '../use-reading.ts';

/**
 * What results are shown with.
 * @param q the search in the addresses they lead to
 */
export function useResults(answer: Answer, q: string): Omit<ResultsProps, 'events' | 'level'> {
  const { view, hrefTo } = useApp();
  const dataset = useDataset();
  const { names } = use(loadOthers());
  const changes = useMemo<Partial<View>>(() => ({ q }), [q]);
  const reading = useReading(changes);
  const statementHref = useCallback(
    // Whatever else narrows the statements would hide this one.
    (id: Id) => `${hrefTo({ name: 'statements' }, { ...clearFilters(elsewhere(view)), q })}#${id}`,
    [view, hrefTo, q],
  );
  return { answer, dataset, names, reading, statementHref };
}
