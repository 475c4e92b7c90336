/**
 * What readers do, from the first page to the exact words of an article and back. Every artefact passes the same list;
 * whatever is built later adds its own to it.
 */
import { expect } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/dataset.ts';
import { directionOf, NATIVE_NAMES } from '../../src/i18n/languages.ts';
import { addressIn } from '../support/journeys.ts';
import type { World } from './world.ts';

export type Journey = {
  name: string;
  /** One of the few that are taken wherever the whole list takes too long. */
  first?: true;
  go: (world: World) => Promise<void>;
  /**
   * On an unattended screen, where nothing is said, it goes the same way. Else: how it goes there, on purpose otherwise;
   * or why nobody goes it there.
   */
  wall?: ((world: World) => Promise<void>) | string;
};

const NO_LIST = 'a wall lists what is searched for, and nothing else';
const NO_FACETS = 'a wall has moments and a search instead of facets';
const NO_SETTINGS = 'a wall is set up by its address, and visitors leave it as it is';
const NO_PAGES = 'a wall offers the record, its articles and its story';

const KREMLIN = 'putin-raisi-kremlin-2023-12-07';
const LIST = '[aria-labelledby="list-title"]';
const inList = (id: string) => ({ css: `${LIST} a[data-event-id="${id}"]` });
const mark = (id: string) => ({ css: `[role="listbox"] [role="option"][data-event-id="${id}"] svg` });
const box = (begins: string) => ({ css: 'fieldset label', begins });

const titleOf = ({ data }: World, id: string, language: Language = 'ar'): string =>
  data.events.find((event) => event.id === id)?.title[language] ?? '';

const idsWhere = ({ data }: World, accepts: (event: World['data']['events'][number]) => boolean): string[] =>
  data.events
    .filter(accepts)
    .map(({ id }) => id)
    .toSorted();

/** Waits until these events are listed, in whatever order. */
async function expectEvents(world: World, ids: readonly string[]): Promise<void> {
  await expect.poll(async () => (await world.listed()).toSorted()).toEqual(ids);
}

async function expectOpen(world: World, id: string, language: Language = 'ar'): Promise<void> {
  await world.expectSeen({ css: 'aside h2', name: titleOf(world, id, language) });
}

/** Waits for an answer of the page. */
async function expectRead<Given, Found>(
  world: World,
  run: (given: Given) => Found,
  given: Given,
  wanted: Found,
): Promise<void> {
  await expect.poll(() => world.read(run, given)).toEqual(wanted);
}

/** Waits until the words of something on the page hold all of these. */
async function expectWords(world: World, css: string, ...parts: (string | RegExp)[]): Promise<void> {
  const text = () => world.read((selector) => document.querySelector(selector)?.textContent ?? '', css);
  for (const part of parts) await expect.poll(text).toMatch(part);
}

/** Waits until some of the events are listed, and not all. */
async function expectFewer(world: World): Promise<void> {
  await expect.poll(async () => (await world.listed()).length).toBeGreaterThan(0);
  await expect.poll(async () => (await world.listed()).length).toBeLessThan(world.data.events.length);
}

const rootSays = (name: string): string | null => document.documentElement.getAttribute(name);

async function openSettings(world: World): Promise<void> {
  const t = await world.words('ar');
  await world.click({ css: 'header button', name: t('common:settings.title') });
}

/** Presses a key of the bar that is always there on a wall. */
async function pressKey(world: World, key: string, language: Language = 'ar'): Promise<void> {
  const t = await world.words(language);
  await world.click({ css: '[data-kiosk="bar"] button', name: t(key) });
}

/** Types with the wall's own letters. */
async function tapLetters(world: World, text: string): Promise<void> {
  await pressKey(world, 'kiosk:find');
  let typed = '';
  for (const letter of text) {
    await world.click({ css: '[data-kiosk="keyboard"] button', name: letter });
    typed += letter;
    await expectRead(world, () => document.querySelector('input')?.value ?? null, null, typed);
  }
}

/** Writes into the search box. */
async function search(world: World, text: string): Promise<void> {
  await world.click({ css: 'input[type="search"]' });
  await world.type(text);
}

/** The first passage of the account that the second article gives of the Kremlin. */
function secondPassage({ data }: World): { article: string; start: number; end: number; exact: string } {
  const passage = data.events.find(({ id }) => id === KREMLIN)?.accounts[1]?.evidence[0];
  if (passage === undefined) throw new Error('two articles tell of the Kremlin');
  return passage;
}

/** The words in which the second article says where they met. */
function placeInSecond({ data }: World): { start: number; end: number; exact: string } {
  const says = data.events.find(({ id }) => id === KREMLIN)?.accounts[1]?.says;
  const place = says?.find(({ aspect }) => aspect === 'place')?.evidence;
  if (place === undefined) throw new Error('two articles say where the Kremlin is');
  return place;
}

/** From an event to its accounts side by side, and from one of them to its very words. */
async function compareAccounts(world: World): Promise<void> {
  const t = await world.words('ar');
  const passage = placeInSecond(world);
  await world.open(`/events/${KREMLIN}`);
  await world.click({ css: 'aside a', name: t('event:compare') });
  await world.expectAt(`/events/${KREMLIN}/compare`);
  await world.expectSeen({ css: 'main h1', name: titleOf(world, KREMLIN) });
  await world.click({ css: `#aspect-place a:has([data-evidence="003:${passage.start}-${passage.end}"])` });
  await expectWords(world, 'main mark', passage.exact);
}

const FREE_TRADE_PLAN = 'fta-signing-plan-2023';

/** The matter of the free-trade agreement: what it is called, and what became of the plan, told from outside the articles. */
function freeTrade({ data }: World): { id: string; title: string; outcome: string } {
  const thread = data.threads.find(({ events }) => events.includes(FREE_TRADE_PLAN));
  const outcome = data.events.find(({ id }) => id === FREE_TRADE_PLAN)?.outcome?.note.ar;
  if (thread === undefined || outcome === undefined) throw new Error('the record follows the agreement');
  return { id: thread.id, title: thread.title.ar, outcome };
}

/** What became of the agreement, beside the words of both articles that announce it. */
async function expectOutcome(world: World): Promise<void> {
  const { id, outcome } = freeTrade(world);
  await world.expectAt(`/threads/${id}`);
  await expectRead(
    world,
    (words) => document.querySelector('main')?.textContent?.includes(words) ?? false,
    outcome,
    true,
  );
  for (const article of ['000', '003'])
    await world.expectSeen({ css: `main [data-evidence^="${article}:"]` });
}

export const JOURNEYS: readonly Journey[] = [
  {
    name: 'starts in Arabic, from right to left, with every event in the list and marks on the axis',
    first: true,
    async go(world) {
      await world.open('/');
      await world.expectAt('/');
      await expectRead(world, rootSays, 'dir', 'rtl');
      await expectEvents(
        world,
        idsWhere(world, () => true),
      );
      await world.expectSeen(mark(KREMLIN));
    },
    async wall(world) {
      await world.begin('/');
      await world.expectAt('/');
      await expectRead(world, rootSays, 'dir', 'rtl');
      await world.expectSeen(mark(KREMLIN));
    },
  },
  ...LANGUAGES.filter((language) => language !== 'ar').map((language) => ({
    name: `starts in ${NATIVE_NAMES[language]}, in its direction, with its words and titles`,
    async go(world: World) {
      const t = await world.words(language);
      await world.open(addressIn(language, '/'));
      await expectRead(world, rootSays, 'lang', language);
      await expectRead(world, rootSays, 'dir', directionOf(language));
      await world.expectSeen({ css: 'nav a', name: t('common:page.articles') });
      await expectWords(world, inList(KREMLIN).css, titleOf(world, KREMLIN, language));
    },
    async wall(world: World) {
      const t = await world.words(language);
      await world.begin(addressIn(language, '/'));
      await expectRead(world, rootSays, 'lang', language);
      await expectRead(world, rootSays, 'dir', directionOf(language));
      await world.expectSeen({ css: '[data-kiosk="bar"] button', name: t('kiosk:find') });
    },
  })),
  {
    name: 'searches in any spelling, and what is typed stands in the address',
    first: true,
    async go(world) {
      await world.open(`/?q=${encodeURIComponent('شَمخانى')}`);
      await expectFewer(world);
      const found = await world.listed();
      await world.open('/');
      await search(world, 'شمخاني');
      await world.expectAt('/', { q: 'شمخاني' });
      await world.expectListed(found);
    },
    async wall(world) {
      const t = await world.words('ar');
      await world.begin('/');
      await tapLetters(world, 'شمخاني');
      await world.expectAt('/', { q: 'شمخاني' });
      await expectFewer(world);
      const found = await world.listed();
      await world.click({ css: '[data-kiosk="keyboard"] button', name: t('kiosk:keyboard.delete') });
      await world.click({ css: '[data-kiosk="keyboard"] button', name: 'ى' });
      await world.expectAt('/', { q: 'شمخانى' });
      await world.expectListed(found);
    },
  },
  {
    name: 'searches for what is nowhere, is told so, and lifts the search',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/');
      await search(world, 'xyzzy');
      await world.expectSeen({ css: 'h2', name: t('explorer:empty.title') });
      await world.click({ css: 'main [role="status"] button', name: t('explorer:facets.clear') });
      await world.expectAt('/');
      await expectEvents(
        world,
        idsWhere(world, () => true),
      );
    },
    async wall(world) {
      const t = await world.words('ar');
      await world.begin('/');
      await tapLetters(world, 'ظظظ');
      // The page behind the panel says so too.
      const panel = `section[aria-label="${t('kiosk:search.title')}"]`;
      await world.expectSeen({ css: `${panel} p`, name: t('search:nothing') });
      await world.click({ css: 'button', name: t('kiosk:search.clear') });
      await world.expectSeen({ css: `${panel} p`, name: t('kiosk:search.hint') });
      await world.click({ css: 'button', name: t('kiosk:search.close') });
      await world.expectAt('/');
      await world.expectSeen(mark(KREMLIN));
    },
  },
  {
    name: 'searches from another page and lands on the timeline',
    async go(world) {
      await world.open('/about');
      await search(world, 'غزة');
      await world.expectAt('/', { q: 'غزة' });
      await expect.poll(async () => (await world.listed()).length).toBeGreaterThan(0);
    },
    async wall(world) {
      await world.open('/articles/000');
      await tapLetters(world, 'غزة');
      await world.expectAt('/articles/000', { q: 'غزة' });
      await expectFewer(world);
    },
  },
  {
    name: 'searches, and goes from a passage found to where it stands',
    async go(world) {
      await world.open('/');
      await search(world, 'الكرملين');
      await world.click({ css: 'search a[data-evidence]' });
      await expect.poll(async () => (await world.address()).path).toMatch(/^\/articles\/\d{3}$/);
      await expectWords(world, 'main mark', /الكرملين/);
    },
    async wall(world) {
      await world.begin('/');
      await tapLetters(world, 'الكرملين');
      await world.click({ css: 'a[data-evidence]' });
      await expect.poll(async () => (await world.address()).path).toMatch(/^\/articles\/\d{3}$/);
      await expectWords(world, 'main mark', /الكرملين/);
    },
  },
  {
    name: 'filters by a facet',
    first: true,
    async go(world) {
      const t = await world.words('ar');
      await world.open('/');
      await world.click(box(t('vocabulary:kind.contact')));
      await world.expectAt('/', { kind: 'contact' });
      await expectEvents(
        world,
        idsWhere(world, ({ kind }) => kind === 'contact'),
      );
    },
    wall: NO_FACETS,
  },
  {
    name: 'narrows by two facets, takes one off by its chip, and the other with all',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/?kind=contact&mode=phone');
      await expectEvents(
        world,
        idsWhere(world, ({ kind, mode }) => kind === 'contact' && mode === 'phone'),
      );
      const chip = t('explorer:chips.remove', { name: t('vocabulary:mode.phone') });
      await world.click({ css: 'button', name: chip });
      await world.expectAt('/', { kind: 'contact' });
      await world.click({ css: 'ul button', name: t('explorer:facets.clear') });
      await world.expectAt('/');
    },
    wall: NO_FACETS,
  },
  {
    name: 'keeps to a period',
    async go(world) {
      await world.open('/?from=2023-12-01&to=2023-12-31');
      await world.expectSeen(inList(KREMLIN));
      await expectFewer(world);
    },
    wall: NO_FACETS,
  },
  {
    name: 'opens an event from the list',
    first: true,
    async go(world) {
      await world.open('/');
      await world.click(inList(KREMLIN));
      await world.expectAt(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
    },
    async wall(world) {
      await world.begin('/');
      await tapLetters(world, 'كرملين');
      await world.click(inList(KREMLIN));
      await world.expectAt(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
    },
  },
  {
    name: 'opens an event from its mark',
    async go(world) {
      await world.open('/');
      await world.click(mark(KREMLIN));
      await world.expectAt(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
    },
  },
  {
    name: 'goes to the next event and to the one before',
    async go(world) {
      const t = await world.words('ar');
      await world.open(`/events/${KREMLIN}`);
      const order = await world.listed();
      const next = order[order.indexOf(KREMLIN) + 1] ?? '';
      await world.click({ css: 'aside button', name: t('event:later') });
      await world.expectAt(`/events/${next}`);
      await expectOpen(world, next);
      await world.click({ css: 'aside button', name: t('event:earlier') });
      await world.expectAt(`/events/${KREMLIN}`);
    },
    async wall(world) {
      await world.open(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
      await pressKey(world, 'kiosk:later');
      await expect.poll(async () => (await world.address()).path).not.toBe(`/events/${KREMLIN}`);
      await pressKey(world, 'kiosk:earlier');
      await world.expectAt(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
    },
  },
  {
    name: 'closes an event and is back at the record',
    async go(world) {
      const t = await world.words('ar');
      await world.open(`/events/${KREMLIN}?kind=contact`);
      await world.click({ css: 'aside button', name: t('event:close') });
      await world.expectAt('/', { kind: 'contact' });
      await world.expectGone({ css: 'aside h2[id^="event-"]' });
    },
    async wall(world) {
      await world.begin('/');
      await world.click(mark(KREMLIN));
      await world.expectAt(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
      await pressKey(world, 'kiosk:home');
      await world.expectAt('/');
      await world.expectGone({ css: 'aside h2[id^="event-"]' });
    },
  },
  {
    name: 'follows evidence to the words themselves, marked and in view',
    first: true,
    async go(world) {
      const { article, start, end, exact } = secondPassage(world);
      await world.open(`/events/${KREMLIN}`);
      await world.click({ css: `aside a[href*="/articles/${article}?"][href*="evidence=${start}-${end}"]` });
      await world.expectAt(`/articles/${article}`, { evidence: `${start}-${end}` });
      await expectRead(
        world,
        (words) =>
          [...document.querySelectorAll('mark')]
            .filter(({ textContent }) => textContent !== '' && words.includes(textContent))
            .map((one) => one.getBoundingClientRect())
            .some(({ top, bottom }) => top >= 0 && bottom <= window.innerHeight),
        exact,
        true,
      );
    },
  },
  {
    name: 'comes back from the words to the event they tell of',
    async go(world) {
      const { article, start, end } = secondPassage(world);
      await world.open(`/events/${KREMLIN}`);
      await world.click({ css: `aside a[href*="/articles/${article}?"][href*="evidence=${start}-${end}"]` });
      await world.expectAt(`/articles/${article}`, { evidence: `${start}-${end}` });
      await world.back();
      await world.expectAt(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
    },
    async wall(world) {
      const { article, start, end } = secondPassage(world);
      await world.open(`/events/${KREMLIN}`);
      await world.click({ css: `aside a[href*="/articles/${article}?"][href*="evidence=${start}-${end}"]` });
      await world.expectAt(`/articles/${article}`, { evidence: `${start}-${end}` });
      await pressKey(world, 'kiosk:back');
      await world.expectAt(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
    },
  },
  {
    name: 'lays the two accounts of an event side by side, and goes from one to its words in the article',
    go: compareAccounts,
    wall: compareAccounts,
  },
  {
    name: 'finds in three steps what became of the free-trade agreement, and which article said what',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/');
      await world.click({ css: 'header nav a', name: t('common:page.registers') });
      await world.click({ css: 'nav a', name: t('registers:threads') });
      await world.click({ css: 'main a', name: freeTrade(world).title });
      await expectOutcome(world);
    },
    async wall(world) {
      const t = await world.words('ar');
      await world.open(`/events/${FREE_TRADE_PLAN}`);
      await world.click({ css: 'aside summary', begins: freeTrade(world).title });
      await world.click({ css: 'aside a', begins: t('event:threadOpen') });
      await expectOutcome(world);
    },
  },
  {
    name: 'reads an article from the list of articles',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/');
      await world.click({ css: 'nav a', name: t('common:page.articles') });
      await world.expectAt('/articles');
      const [article] = world.data.articles;
      await world.click({ css: 'main a[href$="/articles/000"]' });
      await world.expectAt('/articles/000');
      await world.expectSeen({ css: 'h1', begins: article?.title.ar ?? '?' });
      const blocks = article?.blocks.slice(0, 3) ?? [];
      const words = blocks.map(
        ({ start, end }) => article?.text.slice(start, Math.min(start + 40, end)) ?? '?',
      );
      await expectWords(world, 'main', ...words);
    },
    async wall(world) {
      await world.open('/articles');
      const [article] = world.data.articles;
      await world.click({ css: 'main a[href*="/articles/000"]' });
      await world.expectAt('/articles/000');
      await world.expectSeen({ css: 'h1', begins: article?.title.ar ?? '?' });
    },
  },
  {
    name: 'goes from an article to an event it tells of',
    async go(world) {
      await world.open('/articles/003');
      await world.click({ css: `main a[href*="/events/${KREMLIN}"]` });
      await world.expectAt(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
    },
  },
  {
    name: 'switches through all languages and keeps event and filters',
    first: true,
    async go(world) {
      await world.open(`/events/${KREMLIN}?kind=contact`);
      const events = await world.listed();
      for (const language of ['en', 'ru', 'fa', 'ar'] as const) {
        await world.click({ css: 'nav a', name: NATIVE_NAMES[language] });
        await world.expectAt(addressIn(language, `/events/${KREMLIN}`), { kind: 'contact' });
        await expectRead(world, rootSays, 'lang', language);
        await expectOpen(world, KREMLIN, language);
        await world.expectListed(events);
      }
    },
    async wall(world) {
      await world.open(`/events/${KREMLIN}`);
      for (const language of ['en', 'ru', 'fa', 'ar'] as const) {
        await world.click({ css: 'header nav a', name: NATIVE_NAMES[language] });
        await world.expectAt(addressIn(language, `/events/${KREMLIN}`));
        await expectRead(world, rootSays, 'lang', language);
        await expectOpen(world, KREMLIN, language);
      }
    },
  },
  {
    name: 'reloads and sees the same',
    async go(world) {
      await world.open('/');
      await world.click(inList(KREMLIN));
      await world.expectAt(`/events/${KREMLIN}`);
      const events = await world.listed();
      await world.reload();
      await world.expectAt(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
      await world.expectListed(events);
    },
    async wall(world) {
      await world.open(`/events/${KREMLIN}`);
      await expectOpen(world, KREMLIN);
      // Who loads it anew is somebody else: it begins again.
      await world.reload();
      await world.expectSeen({ css: '[data-kiosk="attract"]' });
      await world.expectAt('/');
    },
  },
  {
    name: 'goes back and forward through what was seen',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/');
      await world.click(box(t('vocabulary:kind.contact')));
      await world.expectAt('/', { kind: 'contact' });
      await world.click(inList(KREMLIN));
      await world.expectAt(`/events/${KREMLIN}`, { kind: 'contact' });
      await world.back();
      await world.expectAt('/', { kind: 'contact' });
      await world.back();
      await world.expectAt('/');
      await world.forward();
      await world.forward();
      await world.expectAt(`/events/${KREMLIN}`, { kind: 'contact' });
      await expectOpen(world, KREMLIN);
    },
    async wall(world) {
      await world.begin('/');
      await world.click(mark(KREMLIN));
      await world.expectAt(`/events/${KREMLIN}`);
      await pressKey(world, 'kiosk:back');
      await world.expectAt('/');
      await world.expectGone({ css: 'aside h2[id^="event-"]' });
    },
  },
  {
    name: 'opens a bookmark: event, lanes, axis, theme',
    async go(world) {
      const params = { lanes: 'topic', axis: 'scale', theme: 'dark' };
      await world.open(`/en/events/${KREMLIN}?${new URLSearchParams(params).toString()}`);
      await world.expectAt(`/en/events/${KREMLIN}`, params);
      await expectOpen(world, KREMLIN, 'en');
      await expectRead(world, rootSays, 'data-theme', 'dark');
    },
    async wall(world) {
      // A visit begins at the beginning; how the screen is set up stays.
      await world.begin(`/en/events/${KREMLIN}?lanes=topic&axis=scale&theme=dark`);
      await world.expectAt('/en', { theme: 'dark' });
      await expectRead(world, rootSays, 'data-theme', 'dark');
    },
  },
  {
    name: 'turns to the dark theme and larger letters',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/');
      await openSettings(world);
      await world.click({ css: 'dialog label', name: t('common:settings.theme.dark') });
      await world.click({ css: 'dialog label', name: t('common:settings.size.larger') });
      await world.press('Escape');
      await world.expectAt('/', { theme: 'dark', size: 'larger' });
      await expectRead(world, rootSays, 'data-theme', 'dark');
      await expectRead(world, rootSays, 'data-size', 'larger');
    },
    wall: NO_SETTINGS,
  },
  {
    name: 'hides what comes from outside the articles',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/events/tehran-summit-2022-07');
      await openSettings(world);
      await world.click({ css: 'dialog label', begins: t('common:settings.outside.title') });
      await world.press('Escape');
      await world.expectAt('/events/tehran-summit-2022-07', { outside: 'off' });
      const brackets = () =>
        [...document.querySelectorAll('#main *')].filter(
          (one) => getComputedStyle(one, '::before').content.includes('[') && one.checkVisibility(),
        ).length;
      await expectRead(world, brackets, null, 0);
    },
    async wall(world) {
      await world.open('/events/tehran-summit-2022-07?outside=off');
      await expectOpen(world, 'tehran-summit-2022-07');
      await world.expectAt('/events/tehran-summit-2022-07', { outside: 'off' });
      const brackets = () =>
        [...document.querySelectorAll('#main *')].filter(
          (one) => getComputedStyle(one, '::before').content.includes('[') && one.checkVisibility(),
        ).length;
      await expectRead(world, brackets, null, 0);
    },
  },
  {
    name: 'reads dates in Arabic digits under Egyptian names of months',
    async go(world) {
      await world.open('/?digits=native&months=egyptian&kind=contact&from=2023-12-07&to=2023-12-07');
      await expectWords(world, inList(KREMLIN).css, 'ديسمبر', /[٠-٩]/);
    },
    async wall(world) {
      await world.begin('/?digits=native&months=egyptian');
      await world.click(mark(KREMLIN));
      await expectOpen(world, KREMLIN);
      await expectWords(world, 'aside', 'ديسمبر', /[٠-٩]/);
    },
  },
  {
    name: 'opens a fold and sees what it hides',
    async go(world) {
      await world.open('/');
      const fold = 'button[data-event-ids]';
      // The ends of the axis have such buttons too, and before the folds: with the marks all of them are there.
      await world.expectSeen(mark(KREMLIN));
      const hidden = await world.read(
        (css) => document.querySelector<HTMLElement>(css)?.dataset['eventIds'] ?? '',
        fold,
      );
      await world.click({ css: fold });
      await expect
        .poll(async () => (await world.address()).params['selected'])
        .toBe(hidden.split(' ').join(','));
    },
    async wall(world) {
      // One moment after another: each has a key, and stands on the axis from end to end.
      const keys = '[data-kiosk="moments"] button';
      await world.begin('/');
      await world.expectSeen(mark(KREMLIN));
      await world.click({ css: keys });
      await expect.poll(async () => (await world.address()).params['window']).toMatch(/^\d{4}-/);
      await world.expectSeen({ css: `${keys}:first-child[aria-pressed="true"]` });
      await world.expectGone(mark(KREMLIN));
    },
  },
  {
    name: 'draws the axis in its true scale, and zooms',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/');
      await world.click({ css: 'button', name: t('explorer:axis.scale') });
      await world.expectAt('/', { axis: 'scale' });
      await world.click({ css: 'button', name: t('explorer:zoomIn') });
      await expect.poll(async () => (await world.address()).params['window']).toMatch(/^\d{4}-/);
    },
    wall: NO_SETTINGS,
  },
  {
    name: 'shows the list alone',
    async go(world) {
      await world.open('/?view=list');
      await world.expectGone({ css: '[role="listbox"]' });
      await expectEvents(
        world,
        idsWhere(world, () => true),
      );
    },
    wall: NO_LIST,
  },
  {
    name: 'walks the axis by keys and opens an event by Enter',
    async go(world) {
      await world.open('/');
      const focused = () =>
        world.read(() => {
          document.querySelector<HTMLElement>('[role="listbox"]')?.focus();
          return document.activeElement?.getAttribute('role') ?? '';
        }, null);
      await expect.poll(focused).toBe('listbox');
      const at = () =>
        world.read(() => document.activeElement?.getAttribute('aria-activedescendant') ?? '', null);
      const active = () =>
        world.read(() => {
          const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
          return document.getElementById(id)?.dataset['eventId'] ?? '';
        }, null);
      await world.press('Home');
      await expect.poll(at).not.toBe('');
      // A sheaf on the way would open in place.
      let event = await active();
      while (event === '') {
        const before = await at();
        await world.press('ArrowLeft');
        await expect.poll(at).not.toBe(before);
        event = await active();
      }
      await world.press('Enter');
      // The axis may have moved with the walk, and the address with it.
      await expect.poll(async () => (await world.address()).path).toBe(`/events/${event}`);
      await expectOpen(world, event);
    },
  },
  {
    name: 'gets into the search by one key',
    async go(world) {
      await world.open('/');
      const focused = () => world.read(() => document.activeElement?.getAttribute('type') ?? null, null);
      // A key pressed before the page listens is lost; pressed again, it would be typed once it has been heard.
      await expect
        .poll(async () => {
          if ((await focused()) !== 'search') await world.press('/');
          return focused();
        })
        .toBe('search');
    },
    async wall(world) {
      await world.begin('/');
      await pressKey(world, 'kiosk:find');
      // The field has the caret, and no keyboard of the system comes for it.
      await expectRead(world, () => document.activeElement?.getAttribute('inputmode') ?? null, null, 'none');
    },
  },
  {
    name: 'skips to the content without leaving the page',
    async go(world) {
      await world.open('/articles/000');
      await world.press('Tab');
      await world.press('Enter');
      await expectRead(world, () => document.activeElement?.id ?? null, null, 'main');
      await world.expectAt('/articles/000');
      await world.expectSeen({ css: 'main h1' });
    },
    wall: 'a finger skips nothing',
  },
  {
    name: 'reads about Sijill and goes to a part of it',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/');
      await world.click({ css: 'nav a', name: t('common:page.about') });
      await world.expectAt('/about');
      await world.click({ css: 'main nav a', name: t('about:data.title') });
      await expectRead(world, () => document.activeElement?.id ?? null, null, 'data');
      await world.expectAt('/about');
    },
    wall: NO_PAGES,
  },
  {
    name: 'finds the data to take away, to the byte as it is published',
    async go(world) {
      await world.open('/about');
      await world.expectSeen({ css: 'a[download="dataset.json"]' });
      await expect
        .poll(() =>
          world.read(() => document.querySelector('a[download="dataset.json"]')?.getAttribute('href'), null),
        )
        .toBeTruthy();
    },
    async wall(world) {
      // Nobody takes a file home from a wall.
      await world.open('/about');
      await world.expectSeen({ css: '[data-kiosk="bar"]' });
      await expectRead(world, () => document.querySelectorAll('a[download]').length, null, 0);
    },
  },
  {
    name: 'is told where an address leads nowhere, and goes home',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/events/no-such-event');
      await world.expectSeen({ css: 'h1', name: t('common:notFound.title') });
      await world.click({ css: 'main a', name: t('common:notFound.home') });
      await world.expectAt('/');
    },
    wall: 'nobody can give a wall an address',
  },
  {
    name: 'is told which part of an address could not be read',
    async go(world) {
      const t = await world.words('ar');
      await world.open('/?kind=nonsense');
      await world.expectSeen({
        css: '[role="status"]',
        begins: t('common:unreadable', { name: 'kind', value: 'nonsense' }),
      });
      await expectEvents(
        world,
        idsWhere(world, () => true),
      );
    },
    wall: 'nobody can give a wall an address',
  },
];
