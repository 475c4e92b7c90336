import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Id } from '../../domain/dataset.ts';
import { isolateLtr } from '../../i18n/bidi.ts';
import { asksForAny, leftAside, saidFilter, saidModel, type SaidFacet } from '../../state/statements.ts';
import { clearFilters, elsewhere, toggleFacet, type View } from '../../state/view.ts';
import { statementsFound } from '../../state/found.ts';
import { SaidFacets } from '../../ui/entity/SaidFacets.tsx';
import { StatementList } from '../../ui/entity/StatementList.tsx';
import { useApp, useDataset } from '../context.ts';
import { PageNotes } from '../found.ts';
import { SearchFailure } from '../SearchFailure.tsx';
import { UnknownNotice } from '../UnknownNotice.tsx';
import { useAddress } from '../use-address.ts';
import { TITLE, useArrival } from '../use-arrival.ts';
import { useHeldFocus } from '../use-held-focus.ts';
import { useFacetNames } from '../use-facet-names.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useReading } from '../use-reading.ts';
import { useAnswer } from '../use-search.ts';
import styles from './RegisterPage.module.css';

/** Who said what to whom about what; what is asked for stands in the address. */
export function StatementsPage() {
  const { t } = useTranslation('entity');
  const { t: tRegister } = useTranslation('registers');
  const { t: tEvent } = useTranslation('event');
  const { core, view, hrefTo } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  const address = useAddress();
  usePageTitle(tRegister('statements'));
  const filter = useMemo(() => saidFilter(view), [view]);
  const { answer, failed } = useAnswer();
  const found = useMemo(() => (answer === null ? null : statementsFound(answer)), [answer]);
  const { statements, counts } = useMemo(() => saidModel(dataset, filter, found), [dataset, filter, found]);
  const asked = useLocation().hash.slice(1);
  const at = statements.some(({ id }) => id === asked) ? asked : null;
  useArrival(at ?? TITLE);
  useHeldFocus(TITLE);
  const events = useMemo(() => new Map(dataset.events.map((event) => [event.id, event])), [dataset]);
  const people = useMemo(() => new Set(core.people.map(({ id }) => id)), [core]);
  const toggle = (facet: SaidFacet, value: Id) =>
    hrefTo({ name: 'statements' }, toggled(view, facet, value, people));
  const clear = hrefTo({ name: 'statements' }, clearFilters(elsewhere(view)));
  return (
    <>
      <h1 id={TITLE} tabIndex={-1} className={styles.title}>
        {tRegister('statements')}
      </h1>
      <p className={styles.intro}>{t('intro.statements')}</p>
      <Ignored />
      {failed && <SearchFailure />}
      <div className={styles.columns}>
        <SaidFacets filter={filter} counts={counts} reading={reading} toggle={toggle} clear={clear} />
        <div>
          <p role="status" className={styles.counted}>
            {tEvent('statements', { count: statements.length })}
          </p>
          {answer !== null && <PageNotes answer={answer} />}
          {statements.length === 0 && asksForAny(filter) && (
            <p>
              {t('said.none')} <Link to={clear}>{t('said.clear')}</Link>
            </p>
          )}
          <StatementList
            statements={statements}
            events={events}
            reading={reading}
            address={address}
            at={at}
          />
        </div>
      </div>
    </>
  );
}

/** Names the filters a reader came with from the timeline that say nothing of statements. */
function Ignored() {
  const { t } = useTranslation('entity');
  const { t: tExplorer } = useTranslation('explorer');
  const { view } = useApp();
  const nameOf = useFacetNames();
  const names = leftAside(view).map(({ filter, value }) =>
    filter === 'from' || filter === 'to'
      ? tExplorer(`chips.${filter}`, { day: isolateLtr(value) })
      : nameOf(filter, value),
  );
  if (names.length === 0) return null;
  // No list with "and": one of the names is "Russia and Iran".
  return <UnknownNotice>{t('said.ignored', { filters: names.join(' · ') })}</UnknownNotice>;
}

/** The view with one value of a facet switched on or off, under the name it has in the address. */
function toggled(view: View, facet: SaidFacet, value: Id, people: ReadonlySet<Id>): View {
  switch (facet) {
    case 'speaker':
      return toggleFacet(view, people.has(value) ? 'person' : 'organisation', value);
    case 'addressee': {
      const { addressee } = view;
      return {
        ...view,
        addressee: addressee.includes(value)
          ? addressee.filter((one) => one !== value)
          : [...addressee, value],
      };
    }
    case 'topic':
    case 'article':
      return toggleFacet(view, facet, value);
  }
}
