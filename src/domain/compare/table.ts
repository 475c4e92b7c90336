/** An event's accounts side by side: aspects as rows, articles as columns, marked by the rule of marks.ts. */
import { ASPECTS, type Aspect, type Id } from '../dataset.ts';
import type { LocalDataset, LocalEvent } from '../bundle.ts';
import { groundOf, type Ground } from './ground.ts';
import { markColumns, type Column, type Marked, type SpokenMark, type Standing } from './marks.ts';
import { isSome, type Some } from './relation.ts';
import { relateValues } from './values.ts';
import { referentsOf, relateWordings, wordingColumn, type NamingTerm, type Wording } from './wording.ts';

type LocalAccount = LocalEvent['accounts'][number];
export type LocalSays = LocalAccount['says'][number];

/** One thing the article says, with its own words, and how it stands to the other articles. */
export type Piece = { says: LocalSays; mark: SpokenMark<Id> };

/** What the article gives as from one channel; `via: null` is its own voice. */
export type Version = { via: Id | null; pieces: Some<Piece> };

/** How the versions of one article stand to each other. */
type RivalVersion = Version & { mark: SpokenMark<Id | null> };

/** One version, or several: a government each. */
export type Versions =
  | { count: 'one'; only: Version }
  | { count: 'several'; all: readonly [RivalVersion, RivalVersion, ...RivalVersion[]] };

/** What an article says of an aspect beside the other articles. */
export type Cell =
  | { mark: 'silent'; article: Id }
  | (SpokenMark<Id> & {
      article: Id;
      versions: Versions;
      /** To each other article, in the order of the columns. */
      against: readonly { article: Id; standing: Standing }[];
    });

/** An aspect, with a cell for each article. */
export type Row = { aspect: Aspect; cells: Some<Cell> };

/** The loaded words for one thing. Words of an article stand in the order of its text. */
export type WordingCell =
  | { mark: 'silent'; article: Id }
  | (SpokenMark<Id> & { article: Id; terms: Some<{ term: NamingTerm; mark: SpokenMark<Id> }> });
/** A thing with loaded words, and a cell for each article; `from`: whether the accounts have them, or the articles elsewhere. */
export type WordingRow = { refersTo: Id; from: 'account' | 'article'; cells: Some<WordingCell> };

/** An account alone has nothing beside it; only versions of its own can be laid side by side. */
export type SoleRow = { aspect: Aspect; versions: Versions };

/** All that is laid side by side of an event; of one account, what it says. */
export type Comparison =
  | { accounts: 'one'; article: Id; rows: readonly SoleRow[]; silent: readonly Aspect[] }
  | {
      accounts: 'several';
      /** The columns, in the order of the accounts. */
      articles: readonly [Id, Id, ...Id[]];
      /** The aspects of which at least one article speaks, in the order of `ASPECTS`. */
      rows: readonly Row[];
      /** The aspects of which none does. */
      silent: readonly Aspect[];
      /** What the accounts speak of in loaded words first, then what the event is tied to. */
      wording: readonly WordingRow[];
    };

type World = Pick<LocalDataset, 'articles' | 'events' | 'statements' | 'people' | 'places' | 'topics'>;

/** Lays the accounts of an event side by side. */
export function compareAccounts(event: LocalEvent, world: World): Comparison {
  const ground = groundOf(world);
  const [first, second, ...rest] = event.accounts;
  const rows = ASPECTS.map((aspect) => rowOf(event.accounts, aspect, ground));
  const silent = ASPECTS.filter((_, index) => rows[index]?.every(({ mark }) => mark === 'silent'));
  const spoken = ASPECTS.flatMap((aspect, index) => {
    const cells = rows[index] ?? [];
    return !silent.includes(aspect) && isSome(cells) ? [{ aspect, cells }] : [];
  });
  if (first === undefined) throw new Error(`${event.id} has no account`);
  if (second === undefined) {
    const alone = spoken.flatMap(({ aspect, cells: [cell] }) =>
      cell.mark === 'silent' ? [] : [{ aspect, versions: cell.versions }],
    );
    return { accounts: 'one', article: first.article, rows: alone, silent };
  }
  return {
    accounts: 'several',
    articles: [first.article, second.article, ...rest.map(({ article }) => article)],
    rows: spoken,
    silent,
    wording: wordingRows(event, world),
  };
}

/** What an account says of an aspect, by the channel it names, each in the order of the text. */
function byChannel({ says }: LocalAccount, aspect: Aspect): Map<Id | null, LocalSays[]> {
  const channels = new Map<Id | null, LocalSays[]>();
  const ofAspect = says.filter((one) => one.aspect === aspect);
  for (const one of ofAspect.toSorted((a, b) => a.evidence.start - b.evidence.start)) {
    channels.set(one.via, [...(channels.get(one.via) ?? []), one]);
  }
  return channels;
}

function rowOf(accounts: readonly LocalAccount[], aspect: Aspect, ground: Ground): Cell[] {
  const relate = (here: LocalSays, there: LocalSays) =>
    relateValues(aspect, here.canonical, there.canonical, ground);
  const channels = accounts.map((account) => byChannel(account, aspect));
  const columns = accounts.map(({ article }, index): Column<Id, LocalSays> => ({
    key: article,
    versions: [...(channels[index]?.values() ?? [])].flatMap((values) => (isSome(values) ? [values] : [])),
  }));
  return markColumns(columns, relate).map((marked, index): Cell => {
    const article = accounts[index]?.article ?? '';
    const versions = marked && versionsOf(channels[index] ?? new Map(), marked, relate);
    if (!versions) return { mark: 'silent', article };
    const against = marked.against.map(({ key, standing }) => ({ article: key, standing }));
    return { ...marked.mark, article, versions, against };
  });
}

function versionsOf(
  channels: ReadonlyMap<Id | null, readonly LocalSays[]>,
  marked: Marked<Id, LocalSays>,
  relate: (here: LocalSays, there: LocalSays) => ReturnType<typeof relateValues>,
): Versions | null {
  const columns = [...channels].flatMap(
    ([key, values]): (Column<Id | null, LocalSays> & { values: Some<LocalSays> })[] =>
      isSome(values) ? [{ key, versions: [values], values }] : [],
  );
  const versions = markColumns(columns, relate).flatMap((among, index): RivalVersion[] => {
    const column = columns[index];
    if (column === undefined || among === null) return [];
    const pieces = column.values.flatMap((says): Piece[] => {
      const mark = marked.values.get(says);
      return mark === undefined ? [] : [{ says, mark }];
    });
    return isSome(pieces) ? [{ via: column.key, pieces, mark: among.mark }] : [];
  });
  const [first, second, ...rest] = versions;
  if (first === undefined) return null;
  if (second === undefined) return { count: 'one', only: { via: first.via, pieces: first.pieces } };
  return { count: 'several', all: [first, second, ...rest] };
}

function wordingRows(event: LocalEvent, { articles, events, statements }: World): WordingRow[] {
  const own = event.accounts.flatMap(({ article }) => articles.find(({ id }) => id === article) ?? []);
  return referentsOf(event, own, events).flatMap(({ id, from }) => {
    const columns = own.map((article) => wordingColumn(article, id, statements));
    const cells = markColumns(columns, relateWordings).map((marked, index): WordingCell => {
      const { key: article, versions } = columns[index] ?? { key: '', versions: [] };
      const terms = (versions[0] ?? []).flatMap((wording: Wording) => {
        const mark = marked?.values.get(wording);
        return mark === undefined ? [] : [{ term: wording.term, mark }];
      });
      return marked !== null && isSome(terms)
        ? { ...marked.mark, article, terms }
        : { mark: 'silent', article };
    });
    return isSome(cells) ? [{ refersTo: id, from, cells }] : [];
  });
}
