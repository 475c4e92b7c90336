/**
 * Pages as HTML, drawn at build time by the same components as in the browser. Entry of a build of its own, made and
 * run in node by src/commands/build.ts; nothing of it comes to a reader.
 */
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { LocalDataset } from '../../domain/bundle.ts';
import { LANGUAGES, type Language } from '../../domain/dataset.ts';
import { directionOf, type Direction } from '../../i18n/languages.ts';
import { loadTour } from '../../state/dataset.ts';
import { allPages, pathFor, splitLanguage, type Page } from '../../state/routes.ts';
import { ALL_SCALES, fitOnce } from '../../ui/story/fit.ts';
import { App } from '../App.tsx';
import { load, type Loaded } from '../load.ts';
import { arrival } from '../screens.tsx';
import { TitleListener } from '../use-page-title.ts';
import { descriptionOf } from './description.ts';
import { linkedData, type Linked } from './linked-data.ts';

/** Stands for the path of the site in what is drawn: whoever writes the page puts the way to it in its place. */
export const SITE = '/@site/';

const TOUR = 'virtual:dataset/tour';
const REGISTER = ['src/app/registers.ts', 'virtual:dataset/others'] as const;

/** The code that is fetched for a page besides the app, as files of the checkout: its styles go with the page. */
const CODE: Record<Page['name'], readonly string[]> = {
  explorer: [],
  event: ['src/app/reading.ts', TOUR],
  compare: ['src/app/reading.ts'],
  articles: ['src/app/reading.ts'],
  article: ['src/app/reading.ts'],
  claims: ['src/app/reading.ts'],
  claim: ['src/app/reading.ts'],
  about: ['src/app/reading.ts'],
  settings: ['src/app/wall.ts'],
  story: ['src/app/telling.ts', TOUR],
  storyEvent: ['src/app/telling.ts', TOUR],
  people: REGISTER,
  person: REGISTER,
  organisations: REGISTER,
  organisation: REGISTER,
  places: REGISTER,
  place: REGISTER,
  topics: REGISTER,
  topic: REGISTER,
  threads: REGISTER,
  thread: REGISTER,
  statements: REGISTER,
};

/** A page of the site in a language, and where it lies. */
export type Address = {
  language: Language;
  page: Page;
  /** Its folder below the site's root: "", "en/", "en/events/x/". */
  folder: string;
};

/** A page drawn. */
export type Drawn = {
  direction: Direction;
  title: string;
  description: string;
  /** What stands in the root element. Addresses of the site begin with `SITE`. */
  body: string;
  /** JSON-LD, with addresses as in `body`. */
  linked: Linked;
  /** What runs before the page is first seen; `null`: nothing. */
  script: string | null;
  /** Files of the checkout whose code and styles the page needs besides the app's own. */
  code: readonly string[];
};

/** The sheet of the story in its size from the first: the app would otherwise set it larger under the reader's eyes. */
const FITTING = `(${fitOnce.toString()})(document.querySelector('[data-stage]'),${JSON.stringify(ALL_SCALES)})`;

const loads = new Map<Language, Promise<Loaded>>();

function loadOnce(language: Language): Promise<Loaded> {
  const loaded = loads.get(language) ?? load(language);
  loads.set(language, loaded);
  return loaded;
}

/** The whole record in a language. */
const wholeOf = async (language: Language): Promise<LocalDataset> => (await loadOnce(language)).whole;

/** The folder of a page below the site's root. */
export function folderOf(language: Language, page: Page): string {
  const path = pathFor(language, page).slice(1);
  return path === '' ? '' : `${path}/`;
}

/** Every page of the site in every language. */
export async function allAddresses(): Promise<Address[]> {
  const [dataset, tour] = await Promise.all([wholeOf('ar'), loadTour()]);
  const told = tour.map(({ event }) => event);
  return allPages(dataset, told).flatMap((page) =>
    LANGUAGES.map((language) => ({ language, page, folder: folderOf(language, page) })),
  );
}

/** Draws one page. */
export async function draw({ language, page }: Address): Promise<Drawn> {
  const path = pathFor(language, page);
  const loaded = await loadOnce(language);
  await arrival(splitLanguage(path).rest, '', loaded);
  const dataset = await loaded.whole;
  let title = '';
  // The same as in src/app/main.tsx, but for what hears of effects, which there are none of here.
  const body = renderToString(
    <TitleListener value={(told) => (title = told)}>
      <StrictMode>
        <StaticRouter basename={SITE} location={SITE + path.slice(1)}>
          <App first={{ state: 'ready', language, loaded }} />
        </StaticRouter>
      </StrictMode>
    </TitleListener>,
  );
  if (title === '') throw new Error(`The page ${path} has no title: it lacks usePageTitle`);
  const description = descriptionOf(page, loaded, dataset);
  const linked = linkedData(page, {
    language,
    title,
    description,
    dataset,
    site: SITE,
    url: SITE + folderOf(language, page),
    name: loaded.i18n.t('name'),
  });
  return {
    direction: directionOf(language),
    title,
    description,
    body,
    linked,
    script: body.includes('data-stage') ? FITTING : null,
    code: CODE[page.name],
  };
}

/** What the page that says "no such page" says in a language. */
export async function notFoundWords(language: Language): Promise<Record<'title' | 'text' | 'home', string>> {
  const { i18n } = await loadOnce(language);
  return {
    title: i18n.t('notFound.title'),
    text: i18n.t('notFound.text'),
    home: i18n.t('notFound.home'),
  };
}

/** What the site is called in a language. */
export async function siteName(language: Language): Promise<string> {
  return (await loadOnce(language)).i18n.t('name');
}

/** What the site is, in a sentence. */
export async function siteMotto(language: Language): Promise<string> {
  return (await loadOnce(language)).i18n.t('shared');
}
