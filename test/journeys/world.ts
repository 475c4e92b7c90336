/**
 * What a journey through the app is told in: one small language for every artefact (a site at a host's root or below
 * it, one file, the kiosk) and every browser. What is done, is done with the mouse and the keyboard of the browser.
 */
import { expect } from 'vitest';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { compile } from '../../src/pipeline/compile.ts';
import { readSeedFolder } from '../../src/pipeline/seed-folder.ts';
import type { Dataset, Language } from '../../src/domain/dataset.ts';
import { wordsOf, type Words } from '../support/journeys.ts';
import { kioskWordsOf } from '../support/kiosk.ts';

/** The little that every browser, and every way to drive one, can do. */
export type Tab = {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  goBack(): Promise<unknown>;
  goForward(): Promise<unknown>;
  /** Runs a function in the page; what goes in and comes out is JSON. */
  evaluate<Given, Found>(run: (given: Given) => Found, given: Given): Promise<Found>;
  /** At a place of the viewport, in CSS px. */
  click(x: number, y: number): Promise<unknown>;
  /** A key by its name in the DOM, "Escape", "ArrowLeft", "/". */
  press(key: string): Promise<unknown>;
  type(text: string): Promise<unknown>;
};

/** Something on the page, as a visitor would name it: the first that can be seen. */
export type Target = {
  css: string;
  /** Its label or its words, whole, direction marks apart. Default: any. */
  name?: string;
  /** What its label or its words begin with. Default: anything. */
  begins?: string;
};

/** What a build is, as far as its addresses go. */
export type Artefact = {
  /** Its first page: "http://localhost:1/sub/", "file:///…/sijill.html". */
  url: string;
  /** Whether addresses of the app stand behind `#`. */
  hash: boolean;
  /** Parameters that are always there and belong to no journey: those of the kiosk. */
  always?: Readonly<Record<string, string>>;
  /** An unattended screen: begins at the beginning whatever the address, when somebody has touched it. */
  wall?: boolean;
};

/** What a kiosk writes into its address when its visitor changes the language. */
const WALL_OWN = ['languages'];

/** The address of a page as the app knows it, whatever stands around it. */
export type Address = { path: string; params: Record<string, string> };

export type World = {
  readonly data: Dataset;
  words(language: Language): Promise<Words>;
  /** Opens an address of the app anew and waits until it is drawn. */
  open(address: string): Promise<void>;
  /** The same on a wall too, which comes to no address but its beginning; `open` leads a visitor on from there. */
  begin(address: string): Promise<void>;
  address(): Promise<Address>;
  /** Waits for an address: its path and exactly these parameters. */
  expectAt(path: string, params?: Record<string, string>): Promise<void>;
  click(target: Target): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  read<Given, Found>(run: (given: Given) => Found, given: Given): Promise<Found>;
  /** Waits until something that can be seen answers to this. */
  expectSeen(target: Target): Promise<void>;
  expectGone(target: Target): Promise<void>;
  /** The events listed, in order. */
  listed(): Promise<string[]>;
  expectListed(ids: readonly string[]): Promise<void>;
};

/** Finds what can be seen of a target; where it can be pressed, or why it cannot. Runs in the page. */
function look({ css, name, begins }: Target): { x: number; y: number } | string {
  const plain = (text: string) =>
    text
      .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const nameOf = (one: Element) => plain(one.getAttribute('aria-label') ?? one.textContent ?? '');
  const named = [...document.querySelectorAll(css)].filter(
    (one) =>
      (name === undefined || nameOf(one) === plain(name)) &&
      (begins === undefined || nameOf(one).startsWith(plain(begins))),
  );
  // What is said to those who do not see the screen often says the same words.
  const found = named.find((one) => one.checkVisibility() && one.closest('.visually-hidden') === null);
  if (found === undefined) return `${named.length} of that name, none to be seen`;
  const at = () => {
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const hits = (one: Element | null) => one !== null && (found.contains(one) || one.contains(found));
  const isOn = ({ x, y }: { x: number; y: number }) => hits(document.elementFromPoint(x, y));
  if (!isOn(at())) found.scrollIntoView({ block: 'center', inline: 'center' });
  Object.assign(window, { hitsTarget: hits });
  return isOn(at()) ? at() : 'seen, and something lies over it';
}

/**
 * Lets the next press through to the page only where it hits what `look` found last: the page may have moved it since,
 * and a visitor would have seen that. Runs in the page.
 */
function guardPress(): void {
  const { hitsTarget } = window as unknown as { hitsTarget: (one: Element) => boolean };
  const guard = { missed: false, lift: () => {} };
  const stop = (event: Event) => {
    if (event.type === 'pointerdown') guard.missed = !hitsTarget(event.target as Element);
    if (!guard.missed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const presses = ['pointerdown', 'mousedown', 'touchstart', 'pointerup', 'mouseup', 'touchend', 'click'];
  for (const press of presses) window.addEventListener(press, stop, { capture: true, passive: false });
  guard.lift = () => presses.forEach((press) => window.removeEventListener(press, stop, { capture: true }));
  Object.assign(window, { pressGuard: guard });
}

/** Takes the guard away; whether it held a press back. Runs in the page. */
function pressMissed(): boolean {
  const { pressGuard } = window as unknown as { pressGuard?: { missed: boolean; lift: () => void } };
  pressGuard?.lift();
  return pressGuard?.missed ?? false;
}

/** Whether the page has its words and, where the timeline has room, its marks. Runs in the page. */
function isDrawn(): boolean {
  // While faces are on their way, lines still move.
  if (document.querySelector('main') === null || document.fonts.status !== 'loaded') return false;
  // A page drawn at build time can be read already; the app has not taken it over.
  if (document.querySelector('[aria-busy="true"], [data-prerendered]') !== null) return false;
  const axis = document.querySelector('[role="listbox"]');
  if (axis === null || !axis.checkVisibility() || axis.querySelector('[role="option"]') !== null) return true;
  const idsOf = (css: string) =>
    [...document.querySelectorAll<HTMLElement>(css)].map((one) => one.dataset['eventId']);
  const undated = new Set(idsOf('ul a[data-event-id]:not(aside *)'));
  return idsOf('[aria-labelledby="list-title"] a[data-event-id]').every((id) => undated.has(id));
}

/** Leads a visitor to a place within, as their own steps would have. Runs in the page. */
function goTo(url: string): void {
  window.history.replaceState(null, '', url);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

/** Touches the screen that invites, and waits until the next touch is taken for one. */
async function wake(tab: Tab): Promise<void> {
  const stands = (css: string) =>
    tab.evaluate((selector) => document.querySelector(selector)?.checkVisibility() ?? false, css);
  await expect.poll(() => stands('[data-kiosk="attract"]').catch(() => false)).toBe(true);
  await tab.click(300, 300);
  await expect.poll(() => stands('[data-kiosk="bar"]')).toBe(true);
  await expect.poll(() => stands('[data-kiosk="shield"]')).toBe(false);
}

let compiled: Promise<Dataset> | undefined;

/** The dataset of the checkout's seeds, whatever was built of them. */
async function dataOf(): Promise<Dataset> {
  const { dataset } = compile(await readSeedFolder(`${ROOT}/seeds`));
  if (dataset === null) throw new Error('The seeds have problems: npm run dataset -- --check');
  return dataset;
}

/** A world around a tab that shows an artefact. */
export async function worldOf(tab: Tab, { url, hash, always = {}, wall = false }: Artefact): Promise<World> {
  const data = await (compiled ??= dataOf());
  const base = new URL(url).pathname.replace(/\/$/, '');

  const urlOf = (address: string): string => {
    const [path = '/', query = ''] = address.split('?');
    const params = new URLSearchParams(query);
    for (const [name, value] of Object.entries(always)) params.set(name, value);
    const whole = params.size === 0 ? path : `${path}?${params.toString()}`;
    if (hash) return whole === '/' ? url : `${url}#${whole}`;
    return new URL(whole.slice(1), url).href;
  };
  const address = async (): Promise<Address> => {
    const now = new URL(await tab.evaluate(() => window.location.href, null));
    const written = hash ? now.hash.slice(1) || '/' : now.pathname.slice(base.length) + now.search;
    const [path = '/', query = ''] = written.split('?');
    const params = Object.fromEntries(new URLSearchParams(query));
    for (const name of [...Object.keys(always), ...(wall ? WALL_OWN : [])]) delete params[name];
    return { path: path.replace(/(?<=.)\/$/, ''), params };
  };
  const drawn = async () => {
    await expect.poll(() => tab.evaluate(isDrawn, null).catch(() => false)).toBe(true);
  };
  const begin = async (path: string) => {
    // Else a page that differs behind `#` alone is not loaded anew.
    await tab.goto('about:blank');
    await tab.goto(urlOf(path));
    if (wall) await wake(tab);
    await drawn();
  };
  const listed = () =>
    tab.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('[aria-labelledby="list-title"] a[data-event-id]')].map(
          (one) => one.dataset['eventId'] ?? '',
        ),
      null,
    );
  const saying = (target: Target) => ({
    message: `${target.name ?? target.begins ?? ''} (${target.css})`,
  });

  return {
    data,
    words: wall ? kioskWordsOf : wordsOf,
    address,
    listed,
    begin,
    async open(path) {
      await begin(path);
      if (!wall) return;
      await tab.evaluate(goTo, urlOf(path));
      await drawn();
    },
    async expectAt(path, params = {}) {
      await expect.poll(address).toEqual({ path, params });
    },
    async click(target) {
      let last = '';
      await expect
        .poll(async () => {
          const found = await tab.evaluate(look, target);
          // Pressed where it has come to rest.
          const rests = JSON.stringify(found) === last;
          last = JSON.stringify(found);
          if (!rests || typeof found === 'string') return found;
          await tab.evaluate(guardPress, null);
          await tab.click(found.x, found.y);
          // Where the press led to another page there is nothing to ask.
          const missed = await tab.evaluate(pressMissed, null).catch(() => false);
          return missed ? 'moved away from under the press' : 'pressed';
        }, saying(target))
        .toBe('pressed');
    },
    press: async (key) => void (await tab.press(key)),
    type: async (text) => void (await tab.type(text)),
    async reload() {
      await tab.reload();
      await drawn();
    },
    async back() {
      await tab.goBack();
      await drawn();
    },
    async forward() {
      await tab.goForward();
      await drawn();
    },
    read: (run, given) => tab.evaluate(run, given),
    async expectSeen(target) {
      await expect.poll(() => tab.evaluate(look, target), saying(target)).toBeTypeOf('object');
    },
    async expectGone(target) {
      await expect.poll(() => tab.evaluate(look, target), saying(target)).toMatch(/none to be seen/);
    },
    async expectListed(ids) {
      await expect.poll(listed).toEqual(ids);
    },
  };
}
