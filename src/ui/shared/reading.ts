import type { Article, Id, Side } from '../../domain/dataset.ts';
import type { In } from '../../domain/bundle.ts';
import type { DateStyle } from '../../i18n/dates.ts';
import type { LocalExplanation } from '../../state/explained.ts';
import type { Names } from '../../state/names.ts';
import type { HitsIn } from '../../state/hits.ts';
import type { View } from '../../state/view.ts';
import type { Links } from './links.ts';

/** What every part of an event or article view needs to show a thing to this reader. */
export type Reading = {
  style: DateStyle;
  outside: View['outside'];
  /** The words of the reader's search are highlighted wherever they stand. */
  hitsIn: HitsIn;
  names: Names;
  sides: ReadonlyMap<Id, Side>;
  articles: ReadonlyMap<Id, In<Article>>;
  /** Bodies and abbreviations that are explained where they first stand. */
  glossary: readonly LocalExplanation[];
  links: Links;
};

/** The side of those who speak together; people of both sides speak for neither. */
export function sideOf(ids: readonly Id[], sides: Reading['sides']): Side {
  const [side = 'other', ...others] = new Set(ids.map((id) => sides.get(id) ?? 'other'));
  return others.length === 0 ? side : 'other';
}

/** The names of several, as a list a sentence can hold. */
export function namesOf(ids: readonly Id[], { names, style }: Pick<Reading, 'names' | 'style'>): string {
  const list = new Intl.ListFormat(style.language, { type: 'conjunction' });
  return list.format(ids.map((id) => names.get(id) ?? id));
}
