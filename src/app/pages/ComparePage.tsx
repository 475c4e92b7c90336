import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ASPECTS } from '../../domain/dataset.ts';
import type { LocalEvent } from '../../domain/bundle.ts';
import { isCompared } from '../../state/compared.ts';
import { ComparedEvents, CompareView } from '../../ui/compare/CompareView.tsx';
import { chosenRow, compareModel, type CompareModel } from '../../ui/compare/model.ts';
import { beginning } from '../beginning.ts';
import { useApp, useDataset } from '../context.ts';
import { UnknownNotice } from '../UnknownNotice.tsx';
import { TITLE, useArrival } from '../use-arrival.ts';
import { useEventTitle } from '../use-event-title.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useReading } from '../use-reading.ts';
import styles from './ComparePage.module.css';

/** The accounts of an event side by side; of an event nobody knows it says so and offers those that can be compared. */
export function ComparePage() {
  const { id = '' } = useParams();
  const event = useDataset().events.find((one) => one.id === id);
  return event === undefined ? <UnknownEvent id={id} /> : <Compared key={id} event={event} />;
}

function Compared({ event }: { event: LocalEvent }) {
  const { t } = useTranslation('compare');
  const { view, change } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  const titleOf = useEventTitle();
  usePageTitle(t('title', { title: titleOf(event) }));
  useArrival(TITLE);
  const model = useMemo(() => compareModel(dataset, event, view.outside), [dataset, event, view.outside]);
  return (
    <main id="main" className={styles.page}>
      <NoRow model={model} />
      <CompareView
        model={model}
        reading={reading}
        titleId={TITLE}
        asked={view.aspect}
        onAsk={(aspect) => change({ aspect }, 'replace')}
      />
    </main>
  );
}

/** Says that the address asks for a row these accounts have not. Of one account the page says anyway that it has none. */
function NoRow({ model }: { model: CompareModel }) {
  const { t } = useTranslation('compare');
  const { t: tWords } = useTranslation('vocabulary');
  const { core, names, view } = useApp();
  const asked = view.aspect;
  if (asked === null || model.accounts === 'one' || chosenRow(model, asked)?.name === asked) return null;
  const aspect = ASPECTS.find((one) => one === asked);
  const id = asked.replace(/^terms-/, '');
  const name =
    aspect === undefined
      ? (names.get(id) ?? core.events.find((event) => event.id === id)?.title ?? id)
      : tWords(`aspect.${aspect}`);
  return <UnknownNotice>{t('noRow', { name })}</UnknownNotice>;
}

function UnknownEvent({ id }: { id: string }) {
  const { t } = useTranslation('compare');
  const dataset = useDataset();
  const reading = useReading();
  usePageTitle(t('allTitle'));
  useArrival(TITLE);
  return (
    <main id="main" className={styles.narrow}>
      <h1 id={TITLE} tabIndex={-1}>
        {t('allTitle')}
      </h1>
      <UnknownNotice>{t('unknown', { id: beginning(id) })}</UnknownNotice>
      <ComparedEvents title={t('all')} events={dataset.events.filter(isCompared)} reading={reading} />
    </main>
  );
}
