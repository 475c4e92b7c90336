import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import { loadOthers, loadTour } from '../state/dataset.ts';
import { asksForKiosk } from '../state/params.ts';
import { PATTERNS, type Page, type RegisterPageName } from '../state/routes.ts';
import { later } from './later.tsx';
import type { Loaded } from './load.ts';
import { EventPanel, ExplorerPage } from './pages/ExplorerPage.tsx';

/** Pages a reader of the timeline need not wait for. */
const AboutPage = later(async () => (await import('./reading.ts')).AboutPage);
const ArticlePage = later(async () => (await import('./reading.ts')).ArticlePage);
const ArticlesPage = later(async () => (await import('./reading.ts')).ArticlesPage);
const ClaimsPage = later(async () => (await import('./reading.ts')).ClaimsPage);
const ComparePage = later(async () => (await import('./reading.ts')).ComparePage);
const StoryPage = later(async () => (await import('./telling.ts')).StoryPage);
const RegisterPage = later(async () => (await import('./registers.ts')).RegisterPage);

/** An unattended screen in a public room, another frame around the same pages; and the page that sets it up. */
export const KioskApp = later(async () => (await import('./wall.ts')).KioskApp);
const SettingsPage = later(async () => (await import('./wall.ts')).SettingsPage);

/** How a page is drawn, and what must have come before it can be drawn whole. */
type Screen = {
  element: ReactNode;
  /** Code in a chunk of its own, if it has any. */
  arrive?: () => Promise<unknown>;
  /** Whether the core of the data is enough. */
  coreOnly?: boolean;
};

/** Whether the story tells of an event is a link on its panel, and no more than that. */
const eventArrives = (): Promise<unknown> =>
  Promise.all([EventPanel.arrive(), loadTour().catch(() => undefined)]);
const storyArrives = (): Promise<unknown> => Promise.all([StoryPage.arrive(), loadTour()]);

/** A page of the registers: one component for all of them, in one chunk. */
const register = (name: RegisterPageName): Screen => ({
  element: <RegisterPage name={name} />,
  arrive: RegisterPage.arrive,
});

/** One that names its entity in every language. Those words come with the search, which no other register waits for. */
const entity = (name: RegisterPageName): Screen => ({
  ...register(name),
  arrive: () => Promise.all([RegisterPage.arrive(), loadOthers()]),
});

/** One for each page there is. */
const SCREENS: Record<Page['name'], Screen> = {
  explorer: { element: <ExplorerPage />, coreOnly: true },
  event: { element: <ExplorerPage />, arrive: eventArrives },
  compare: { element: <ComparePage />, arrive: ComparePage.arrive },
  articles: { element: <ArticlesPage />, arrive: ArticlesPage.arrive },
  article: { element: <ArticlePage />, arrive: ArticlePage.arrive },
  claims: { element: <ClaimsPage />, arrive: ClaimsPage.arrive },
  claim: { element: <ClaimsPage />, arrive: ClaimsPage.arrive },
  story: { element: <StoryPage />, arrive: storyArrives },
  storyEvent: { element: <StoryPage />, arrive: storyArrives },
  settings: { element: <SettingsPage />, arrive: SettingsPage.arrive, coreOnly: true },
  about: { element: <AboutPage />, arrive: AboutPage.arrive },
  people: register('people'),
  person: entity('person'),
  organisations: register('organisations'),
  organisation: entity('organisation'),
  places: register('places'),
  place: entity('place'),
  topics: register('topics'),
  topic: entity('topic'),
  threads: register('threads'),
  thread: register('thread'),
  statements: register('statements'),
};

/** The pages with their patterns. */
export function screens(): (Screen & { pattern: string })[] {
  return (Object.keys(PATTERNS) as Page['name'][]).map((name) => ({
    ...SCREENS[name],
    pattern: PATTERNS[name],
  }));
}

/**
 * Waits for all that a page shows, so that it can be drawn in one go. Rejects when something cannot be had.
 * @param path without the language
 */
export async function arrival(path: string, search: string, loaded: Loaded): Promise<void> {
  if (asksForKiosk(search)) await KioskApp.arrive();
  const screen = screens().find(({ pattern }) => matchPath(pattern, path) !== null);
  if (screen === undefined) return;
  const { arrive, coreOnly } = screen;
  await Promise.all([arrive?.(), coreOnly === true ? undefined : loaded.whole]);
}
