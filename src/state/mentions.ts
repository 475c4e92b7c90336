import type { Id } from '../domain/dataset.ts';
import type { LocalDataset } from '../domain/bundle.ts';
import type { Range } from '../domain/text/fold.ts';
import { lexiconOf, mentionsIn, type Named } from '../domain/text/mentions.ts';

/** Where an article names an entity. */
export type ArticleMentions = { article: Id; ranges: readonly Range[] };

/** Every mention of every person, organisation and place, by entity, then in the order of the articles. */
export type MentionIndex = ReadonlyMap<Id, readonly ArticleMentions[]>;

type Source = Pick<LocalDataset, 'articles' | 'people' | 'organisations' | 'places'>;

/** Topics have no surface forms, hence no mentions: what an article says of one is told by its statements and events. */
function named({ people, organisations, places }: Source): Named[] {
  return [
    ...people.map(({ id, aliases }): Named => ({ id, kind: 'person', forms: aliases })),
    ...organisations.map(({ id, kind, aliases }): Named => ({
      id,
      kind: kind === 'state' ? 'state' : 'other',
      forms: aliases,
    })),
    ...places.map(({ id, aliases }): Named => ({ id, kind: 'other', forms: aliases })),
  ];
}

/** Reads all articles once. */
export function indexMentions(dataset: Source): MentionIndex {
  const lexicon = lexiconOf(named(dataset));
  const index = new Map<Id, { article: Id; ranges: Range[] }[]>();
  for (const { id: article, text } of dataset.articles) {
    for (const { entity, start, end } of mentionsIn(text, lexicon)) {
      const known = index.get(entity) ?? [];
      index.set(entity, known);
      const last = known.at(-1);
      if (last?.article === article) last.ranges.push({ start, end });
      else known.push({ article, ranges: [{ start, end }] });
    }
  }
  return index;
}

/** Whether a passage names an entity. */
export function isNamedIn(
  { article, start, end }: Range & { article: Id },
  mentions: readonly ArticleMentions[],
): boolean {
  return mentions.some(
    (one) => one.article === article && one.ranges.some((range) => range.start >= start && range.end <= end),
  );
}
