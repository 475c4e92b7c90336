/** What tests of the story need: its order, and its words. */
import { compile } from '../../src/pipeline/compile.ts';
import { ROOT } from '../../src/commands/lib/root.mjs';
import type { Language } from '../../src/domain/dataset.ts';
import { createI18n } from '../../src/i18n/setup.ts';
import { addStoryWords } from '../../src/i18n/story-words.ts';
import { addKioskWords } from '../../src/i18n/kiosk-words.ts';
import { join } from 'node:path';
import { filesUnder } from './corpora.ts';
import type { Words } from './journeys.ts';

/** The events the story tells, in order. */
export function storyTour(): string[] {
  const { tour } = compile(filesUnder(join(ROOT, 'seeds')));
  if (tour === null) throw new Error('The seeds do not compile.');
  return tour.map(({ event }) => event);
}

/** The interface's words in a language, those of the story and of the kiosk among them. */
export async function storyWordsOf(language: Language): Promise<Words> {
  const instance = await createI18n(language);
  addStoryWords(instance);
  addKioskWords(instance);
  return instance.t as unknown as Words;
}
