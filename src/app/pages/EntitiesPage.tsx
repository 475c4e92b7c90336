import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalDataset } from '../../domain/bundle.ts';
import { entityRows, type EntityKind } from '../../state/entities.ts';
import { EntityTable } from '../../ui/entity/EntityTable.tsx';
import { beginning } from '../beginning.ts';
import { useApp, useDataset } from '../context.ts';
import { REGISTER_OF } from '../register-of.ts';
import { UnknownNotice } from '../UnknownNotice.tsx';
import { TITLE, useArrival } from '../use-arrival.ts';
import { useMentions } from '../use-mentions.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useReading } from '../use-reading.ts';
import styles from './RegisterPage.module.css';

type EntitiesPageProps = {
  kind: EntityKind;
  /** What was asked for, where nothing is called so. */
  unknown: string | null;
};

/** All people, organisations, places or topics, those the record holds most of first. */
export function EntitiesPage({ kind, unknown }: EntitiesPageProps) {
  const { t } = useTranslation('entity');
  const { t: tRegister } = useTranslation('registers');
  const { view } = useApp();
  const dataset = useDataset();
  const mentions = useMentions();
  const reading = useReading();
  const register = REGISTER_OF[kind];
  useArrival(TITLE);
  usePageTitle(tRegister(register));
  const rows = useMemo(
    () =>
      entityRows(dataset, mentions, kind, view.outside).toSorted(
        (a, b) => b.events - a.events || b.statements - a.statements || b.mentions - a.mentions,
      ),
    [dataset, mentions, kind, view.outside],
  );
  const lines = useMemo(() => linesOf(dataset), [dataset]);
  return (
    <>
      {unknown !== null && (
        <UnknownNotice>{t(`unknown.${register}`, { id: beginning(unknown) })}</UnknownNotice>
      )}
      <h1 id={TITLE} tabIndex={-1} className={styles.title}>
        {tRegister(register)}
      </h1>
      <p className={styles.intro}>{t(`intro.${register}`)}</p>
      <EntityTable rows={rows} lines={lines} reading={reading} />
    </>
  );
}

/** What each is, in a line; a place is told by what it lies in. */
function linesOf({ people, organisations, places, topics }: LocalDataset): Map<string, string> {
  const outer = new Map(places.map(({ id, name }) => [id, name]));
  return new Map([
    ...[...people, ...organisations, ...topics].map(({ id, description }) => [id, description] as const),
    ...places.flatMap(({ id, within }) => {
      const name = within === null ? undefined : outer.get(within);
      return name === undefined ? [] : [[id, name] as const];
    }),
  ]);
}
