/** What tests of the story need: its order, and its words. */
import { compile } from '../../src/pipeline/compile.ts';
import { ROOT } from '../../src/commands/lib/root.mjs';
import type { Language } from '../../src/domain/dataset.ts';
import { addStoryWords } from '../../src/i18n/story-words.ts';
import { addKioskWords } from '../../src/i18n/kiosk-words.ts';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { BrowserSession, Visitor } from './browser.ts';
import { filesUnder } from './corpora.ts';
import { wordsBy, type Words } from './journeys.ts';
import { speakerOf } from './words.ts';

/** The events the story tells, in order. */
export function storyTour(): string[] {
  const { tour } = compile(filesUnder(join(ROOT, 'seeds')));
  if (tour === null) throw new Error('The seeds do not compile.');
  return tour.map(({ event }) => event);
}

/** The interface's words in a language, those of the story and of the kiosk among them. */
export async function storyWordsOf(language: Language): Promise<Words> {
  const instance = await speakerOf(language);
  addStoryWords(instance);
  addKioskWords(instance);
  return wordsBy(instance);
}

/** The sheet the story stands at. */
export const sheetOn = (page: Page): Locator => page.locator('article[data-story]');

/** The event the story stands at. */
export async function toldOn(page: Page): Promise<string | null> {
  return await sheetOn(page).getAttribute('data-story');
}

/** Waits until the story stands at an event. */
export async function expectTold(page: Page, id: string): Promise<void> {
  await page.locator(`article[data-story="${id}"]`).waitFor();
}

/** A page of the story whose time stands still until it is moved on. */
export async function openStill(browser: BrowserSession, path: string, visitor: Visitor = {}): Promise<Page> {
  const page = await browser.newPage(visitor);
  await page.clock.install({ time: 0 });
  await browser.go(page, path);
  await sheetOn(page).waitFor();
  return page;
}

/** The longest a sheet stays, milliseconds. */
export const LONGEST_STAY = 26_000;
