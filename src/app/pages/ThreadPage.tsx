import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../domain/dataset.ts';
import { markStrip } from '../../state/mark-strip.ts';
import { threadModel, type ThreadModel } from '../../state/threads.ts';
import { ThreadView } from '../../ui/entity/ThreadView.tsx';
import { useApp, useDataset } from '../context.ts';
import { TITLE, useArrival } from '../use-arrival.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useReading } from '../use-reading.ts';
import { ThreadsPage } from './ThreadsPage.tsx';

/** A matter followed through time; an id that nothing has leads to the list of all. */
export function ThreadPage({ id }: { id: Id }) {
  const { view } = useApp();
  const dataset = useDataset();
  const model = useMemo(() => threadModel(dataset, id, view.outside), [dataset, id, view.outside]);
  return model === null ? <ThreadsPage unknown={id} /> : <KnownThread model={model} />;
}

function KnownThread({ model }: { model: ThreadModel }) {
  const { view } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  const { t } = useTranslation('registers');
  usePageTitle(`${model.thread.title} — ${t('threads')}`);
  useArrival(TITLE);
  return (
    <div data-sheet="">
      <ThreadView
        model={model}
        strip={markStrip(model.events, dataset.events, view.outside)}
        reading={reading}
        titleId={TITLE}
      />
    </div>
  );
}
