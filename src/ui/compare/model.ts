import type { Aspect, Id } from '../../domain/dataset.ts';
import type { LocalDataset, LocalEvent } from '../../domain/bundle.ts';
import {
  compareAccounts,
  type Cell,
  type Comparison,
  type Row,
  type WordingCell,
  type WordingRow,
} from '../../domain/compare/table.ts';
import type { RowName } from '../../state/view.ts';
import { nearestCompared } from '../../state/compared.ts';
import { known } from '../../state/known.ts';

/** The marks a cell can bear, in the order the legend has them. */
export const MARKS = ['agrees', 'coarser', 'only-here', 'differs', 'silent'] as const;
export type Mark = (typeof MARKS)[number];

/** What loaded words stand for; an event can be opened. */
export type Referent = { id: Id; name: string; isEvent: boolean };

/**
 * A row of the table: an aspect of the event, or a thing the articles have loaded words for. `key` is its id on the
 * page, `name` what an address calls it.
 */
export type AspectRow = { of: 'aspect'; key: string; name: RowName; aspect: Aspect; cells: Row['cells'] };
export type TermsRow = {
  of: 'terms';
  key: string;
  name: RowName;
  referent: Referent;
  from: WordingRow['from'];
  cells: WordingRow['cells'];
};

/** All that the page shows of an event's accounts. */
export type CompareModel = { event: LocalEvent; showsDay: boolean } & (
  | {
      accounts: 'one';
      comparison: Extract<Comparison, { accounts: 'one' }>;
      /** The nearest events that can be compared. */
      nearest: readonly LocalEvent[];
    }
  | {
      accounts: 'several';
      articles: readonly Id[];
      aspects: readonly AspectRow[];
      terms: readonly TermsRow[];
      silent: readonly Aspect[];
      /** How many cells bear each mark. */
      counts: Readonly<Record<Mark, number>>;
    }
);

/** Whether the day of an event is known from the articles alone, or may be shown all the same. */
const showsDay = ({ date }: LocalEvent, outside: 'on' | 'off'): boolean =>
  outside === 'on' || date.basis === 'stated' || date.basis === 'text';

/**
 * The event as it is compared. A day counted from the publication day rests on what comes from outside: where that is
 * switched off the words stay, and no mark is drawn from the day. Nor does who is known from there alone tie words to it.
 */
function compared(event: LocalEvent, outside: 'on' | 'off'): LocalEvent {
  const told = { ...event, participants: known(event.participants, outside) };
  if (showsDay(event, outside)) return told;
  return {
    ...told,
    accounts: event.accounts.map((account) => ({
      ...account,
      says: account.says.map((says) => (says.aspect === 'date' ? { ...says, canonical: null } : says)),
    })),
  };
}

function countMarks(cells: readonly (Cell | WordingCell)[]): Record<Mark, number> {
  const counts = { agrees: 0, coarser: 0, 'only-here': 0, differs: 0, silent: 0 };
  for (const { mark } of cells) counts[mark] += 1;
  return counts;
}

/** Gathers an event's accounts side by side, or says that there is one. */
export function compareModel(dataset: LocalDataset, event: LocalEvent, outside: 'on' | 'off'): CompareModel {
  const comparison = compareAccounts(compared(event, outside), dataset);
  const common = { event, showsDay: showsDay(event, outside) };
  if (comparison.accounts === 'one') {
    return {
      ...common,
      accounts: 'one',
      comparison,
      nearest: nearestCompared(event, dataset, outside),
    };
  }
  const { articles, rows, silent, wording } = comparison;
  const nameOf = referents(dataset);
  return {
    ...common,
    accounts: 'several',
    articles,
    aspects: rows.map(({ aspect, cells }) => ({
      of: 'aspect',
      key: `aspect-${aspect}`,
      name: aspect,
      aspect,
      cells,
    })),
    terms: wording.map(({ refersTo, from, cells }) => ({
      of: 'terms',
      key: `terms-${refersTo}`,
      name: `terms-${refersTo}`,
      referent: nameOf(refersTo),
      from,
      cells,
    })),
    silent,
    counts: countMarks([...rows, ...wording].flatMap((row): readonly (Cell | WordingCell)[] => row.cells)),
  };
}

/**
 * The row shown where there is room for one: the one asked for, else the first. `undefined`: there are none.
 * @param asked as an address names it
 */
export function chosenRow(
  { aspects, terms }: { aspects: readonly AspectRow[]; terms: readonly TermsRow[] },
  asked: RowName | null,
): AspectRow | TermsRow | undefined {
  const rows = [...aspects, ...terms];
  return rows.find(({ name }) => name === asked) ?? rows[0];
}

function referents(dataset: LocalDataset): (id: Id) => Referent {
  const { people, organisations, places, topics } = dataset;
  const names = new Map(
    [...people, ...organisations, ...places, ...topics].map(({ id, name }) => [id, name]),
  );
  const titles = new Map(dataset.events.map(({ id, title }) => [id, title]));
  return (id) => ({ id, name: names.get(id) ?? titles.get(id) ?? id, isEvent: titles.has(id) });
}
