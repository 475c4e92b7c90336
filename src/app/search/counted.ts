import type { TFunction } from 'i18next';
import type { Language } from '../../domain/dataset.ts';
import { hitsOf, type Answer } from '../../state/found.ts';

/** How much was found of each kind, in a sentence; empty where nothing was asked. */
export function countedWords(answer: Answer, t: TFunction<'search'>, language: Language): string {
  if (answer.found.kind === 'not-asked') return '';
  if (answer.found.kind === 'nothing-found') return t('nothing');
  const { people, organisations, places, topics, events, statements, passages } = hitsOf(answer);
  const names = people.length + organisations.length + places.length + topics.length;
  const parts = [
    names > 0 && t('names', { count: names }),
    events.length > 0 && t('events', { count: events.length }),
    statements.length > 0 && t('statements', { count: statements.length }),
    passages.length > 0 && t('passages', { count: passages.length }),
  ].filter((part) => part !== false);
  return t('found', { parts: new Intl.ListFormat(language, { type: 'conjunction' }).format(parts) });
}
