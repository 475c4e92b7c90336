/** What journeys through the app need: its words, its data, and what a page shows, read as a visitor would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { i18n } from 'i18next';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { distOf } from '../../src/commands/lib/build.mjs';
import { ROOT } from '../../src/commands/lib/root.mjs';
import type { Dataset, Language } from '../../src/domain/dataset.ts';
import { stripBidi } from '../../src/i18n/bidi.ts';
import { speakerOf } from './words.ts';

/** The dataset as the served app publishes it. */
export function publishedDataset(): Dataset {
  return JSON.parse(readFileSync(join(distOf(ROOT), 'dataset.json'), 'utf8')) as Dataset;
}

/** A word of the interface by its key, "explorer:facets.clear". */
export type Words = (key: string, values?: Record<string, unknown>) => string;

/** What an instance says for a key. Throws where it has no words for it: a test would look for the key itself. */
export function wordsBy(speaker: i18n): Words {
  const t = speaker.t as unknown as Words;
  return (key, values) => {
    if (!speaker.exists(key, values)) throw new RangeError(`no words for ${key}`);
    return t(key, values);
  };
}

/** The interface's own words in a language, so that a test finds things by the name a visitor hears. */
export async function wordsOf(language: Language): Promise<Words> {
  return wordsBy(await speakerOf(language));
}

/** An address of the app in a language: `addressIn('en', '/about')`. */
export function addressIn(language: Language, path: string): string {
  if (language === 'ar') return path;
  return `/${language}${path.replace(/^\/(?=$|\?)/, '')}`;
}

/** The events of the list, in order. */
export const listed = (page: Page): Locator =>
  page.locator('[aria-labelledby="list-title"] a[data-event-id]');
/** The timeline as the keyboard knows it. */
export const timeline = (page: Page): Locator => page.getByRole('listbox');
/** Marks and sheaves drawn on the timeline. */
export const marks = (page: Page): Locator => timeline(page).getByRole('option');
/** The events without a date, beside the axis. */
export const tray = (page: Page, t: Words): Locator =>
  page.getByRole('region', { name: t('explorer:tray.title'), exact: true });

/** The ids a locator's elements stand for, one by one: `data-event-id`, or all of `data-event-ids`. */
export async function idsOf(locator: Locator): Promise<string[]> {
  return await locator.evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { eventId, eventIds } = (element as HTMLElement).dataset;
      if (eventId !== undefined) return [eventId];
      return eventIds === undefined || eventIds === '' ? [] : eventIds.split(' ');
    }),
  );
}

/** Waits until the page has its words and, where the timeline has room, its marks in all their lanes. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main') !== null &&
      document.querySelector('[aria-busy="true"], [data-prerendered]') === null,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForFunction(() => {
    // By what it always has: it is no listbox until it has its marks.
    const axis = document.querySelector('[aria-describedby="timeline-keys"]');
    if (axis === null || !axis.checkVisibility()) return true;
    if (axis.querySelector('[role="option"]') !== null) return true;
    const ids = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.dataset['eventId']);
    const undated = new Set(ids('ul a[data-event-id]'));
    return ids('[aria-labelledby="list-title"] a[data-event-id]').every((id) => undated.has(id));
  });
  await page.evaluate(settled);
}

/** Runs in the page: the widget draws in steps, one a frame, and is done when three frames show the same. */
async function settled(): Promise<void> {
  const drawn = () =>
    [...document.querySelectorAll('[role="listbox"] :is(.vis-panel, .vis-group, [role="option"])')]
      .map((one) => one.getBoundingClientRect())
      .map(({ left, top, width, height }) => [left, top, width, height].join(' '))
      .join('\n');
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  let before = drawn();
  for (let same = 0; same < 3;) {
    await frame();
    const now = drawn();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** All of a view that a reader could notice, to be compared before and after. */
export type Shown = {
  address: string;
  title: string;
  list: string[];
  /** What is drawn, with where it stands, rounded to 4 CSS px: the window in view. */
  marks: string[];
  tray: string[];
  open: string | null;
};

/** Reads what a page shows now. */
export async function shownOn(page: Page): Promise<Shown> {
  return await page.evaluate(() => {
    const ids = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.dataset['eventId'] ?? '');
    const at = (element: Element) => Math.round(element.getBoundingClientRect().left / 4);
    return {
      address: location.pathname + location.search,
      title: document.title,
      list: ids('[aria-labelledby="list-title"] a[data-event-id]'),
      marks: [...document.querySelectorAll('[role="listbox"] [role="option"]')]
        .filter((one) => one.checkVisibility())
        .map((one) => `${one.id} ${at(one)}`)
        .toSorted(),
      tray: ids('ul a[data-event-id]'),
      open: document.querySelector('aside h2[id^="event-"]')?.id ?? null,
    };
  });
}

/** Waits until a page shows what it is to show; the difference is told when it never does. */
export async function expectShown(page: Page, wanted: Shown): Promise<void> {
  await expect.poll(() => shownOn(page)).toEqual(wanted);
}

/** Waits until the events listed are these. */
export async function expectListed(page: Page, ids: readonly string[]): Promise<void> {
  await expect.poll(() => idsOf(listed(page))).toEqual(ids);
}

/** The parameters of an address, without its path. */
export const paramsOf = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams);

/** The path of an address below where the app is served. */
export const pathOf = (page: Page): string => new URL(page.url()).pathname;

/** Waits for an address whose path is this. */
export async function expectPath(page: Page, path: string): Promise<void> {
  await expect.poll(() => pathOf(page)).toBe(path);
}

/** Text as it is read: direction marks and the breaks of source code apart. */
export const plain = (text: string): string => stripBidi(text).replace(/\s+/g, ' ').trim();
