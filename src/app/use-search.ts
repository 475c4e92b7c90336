import { use, useEffect, useMemo, useState } from 'react';
import type { Answer, Searcher } from '../state/found.ts';
import { noHits, type HitsIn } from '../state/hits.ts';
import { keptWith } from '../state/tracked.ts';
import { useApp } from './context.ts';

/**
 * The answer to the search in the address; `null`: there is none. Suspends until the search has come.
 * @returns failed: something is searched for, and the search cannot be had
 */
export function useAnswer(): { answer: Answer | null; failed: boolean } {
  const { searchers, view } = useApp();
  const asked = view.q !== '';
  const searched = asked ? use(searchers[view.outside]) : null;
  const answer = useMemo(() => searched?.ask(view.q) ?? null, [searched, view.q]);
  return { answer, failed: asked && searched === null };
}

/** The search, `null` as long as it has not come. Nothing waits for it, and without it nothing is missing but itself. */
export function useSearcher(wanted: boolean): { searcher: Searcher | null; failed: boolean } {
  const { searchers, view } = useApp();
  const searcher = searchers[view.outside];
  const [settled, settle] = useState<{ of: PromiseLike<Searcher | null>; failed: boolean } | null>(null);
  const here = keptWith(searcher);
  const asks = wanted && here === null;
  useEffect(() => {
    if (!asks) return undefined;
    let still = true;
    const end = (failed: boolean) => still && settle({ of: searcher, failed });
    searcher.then(
      (come) => end(come === null),
      () => end(true),
    );
    return () => {
      still = false;
    };
  }, [asks, searcher]);
  return { searcher: here, failed: settled?.of === searcher && settled.failed };
}

/** What of any text the search in the address highlights: nothing until the search has come. */
export function useHits(): HitsIn {
  const { view } = useApp();
  const { searcher } = useSearcher(view.q !== '');
  return useMemo(
    () => (searcher === null || view.q === '' ? noHits : searcher.ask(view.q).hitsIn),
    [searcher, view.q],
  );
}
