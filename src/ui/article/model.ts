import type { Id } from '../../domain/dataset.ts';
import type { In, LocalDataset, LocalEvent } from '../../domain/bundle.ts';
import type { Claim, Statement } from '../../domain/dataset.ts';
import type { Reading } from '../shared/reading.ts';
import { linesOf, type Line } from './lines.ts';
import { notesOf, type Note } from './notes.ts';
import { countKinds, markedPassages, type LocalArticle, type MarkKind, type Marked } from './uses.ts';

/** All that the article view shows of one article, gathered from the dataset once. */
export type ArticleModel = {
  article: LocalArticle;
  marked: Marked[];
  lines: Line[];
  /** For each line, what stands in the margin beside it. */
  notes: Note[][];
  counts: ReadonlyMap<MarkKind, number>;
  events: ReadonlyMap<Id, LocalEvent>;
  statements: ReadonlyMap<Id, In<Statement>>;
  claims: ReadonlyMap<Id, In<Claim>>;
};

export function articleModel(
  dataset: LocalDataset,
  article: LocalArticle,
  sides: Reading['sides'],
): ArticleModel {
  const marked = markedPassages(dataset, article, sides);
  const lines = linesOf(article.text, article.blocks);
  return {
    article,
    marked,
    lines,
    notes: notesOf(lines, marked, dataset),
    counts: countKinds(marked),
    events: byId(dataset.events),
    statements: byId(dataset.statements),
    claims: byId(dataset.claims),
  };
}

const byId = <T extends { id: Id }>(things: readonly T[]): ReadonlyMap<Id, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** What an article adds to the record, in numbers. */
export type Contribution = {
  events: number;
  /** Of these, the events no other article reports. */
  only: number;
  statements: number;
  claims: number;
  terms: number;
  defects: number;
};

export function contributionOf(dataset: LocalDataset, { id, terms, defects }: LocalArticle): Contribution {
  const events = dataset.events.filter(({ accounts }) => accounts.some(({ article }) => article === id));
  return {
    events: events.length,
    only: events.filter(({ accounts }) => accounts.length === 1).length,
    statements: dataset.statements.filter(({ article }) => article === id).length,
    claims: dataset.claims.filter(({ positions }) =>
      positions.some(({ evidence }) => evidence.article === id),
    ).length,
    terms: terms.length,
    defects: defects.length,
  };
}
