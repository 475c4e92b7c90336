import { LANGUAGES, type Id, type Language } from '../domain/dataset.ts';

/** The address of a page without its language: one member for each screen. */
export type Page =
  | { name: 'explorer' }
  | { name: 'event'; id: Id }
  | { name: 'compare'; id: Id }
  | { name: 'articles' }
  | { name: 'article'; id: Id }
  | { name: 'claims' }
  | { name: 'claim'; id: Id }
  | { name: 'story' }
  | { name: 'storyEvent'; id: Id }
  | { name: 'settings' }
  | { name: 'about' }
  | { name: 'people' | 'organisations' | 'places' | 'topics' | 'threads' | 'statements' }
  | { name: 'person' | 'organisation' | 'place' | 'topic' | 'thread'; id: Id };

/** Route patterns as the router reads them, beside the builder below so that the two cannot drift apart. */
export const PATTERNS = {
  explorer: '/',
  event: '/events/:id',
  compare: '/events/:id/compare',
  articles: '/articles',
  article: '/articles/:id',
  claims: '/claims',
  claim: '/claims/:id',
  story: '/story',
  storyEvent: '/story/:id',
  settings: '/settings',
  about: '/about',
  people: '/people',
  person: '/people/:id',
  organisations: '/organisations',
  organisation: '/organisations/:id',
  places: '/places',
  place: '/places/:id',
  topics: '/topics',
  topic: '/topics/:id',
  threads: '/threads',
  thread: '/threads/:id',
  statements: '/statements',
} as const satisfies Record<Page['name'], string>;

/** The registers, in the order they are offered: they share their navigation, the disputed claims among them. */
export const REGISTERS = [
  'people',
  'organisations',
  'places',
  'topics',
  'threads',
  'statements',
  'claims',
] as const satisfies readonly Page['name'][];

/** The register a path without its language lies in: its list, or what stands in it. */
export const registerAt = (rest: string): (typeof REGISTERS)[number] | undefined =>
  REGISTERS.find((name) => rest === PATTERNS[name] || rest.startsWith(`${PATTERNS[name]}/`));

/** The pages of the registers, of threads and of statements: lists and what stands in them. */
export const REGISTER_PAGES = [
  'people',
  'person',
  'organisations',
  'organisation',
  'places',
  'place',
  'topics',
  'topic',
  'threads',
  'thread',
  'statements',
] as const satisfies readonly Page['name'][];
export type RegisterPageName = (typeof REGISTER_PAGES)[number];

function pathOf(page: Page): string {
  const pattern = PATTERNS[page.name];
  return 'id' in page ? pattern.replace(':id', () => encodeURIComponent(page.id)) : pattern;
}

/** The path of a page in a language: Arabic at the root, the others under their code. */
export function pathFor(language: Language, page: Page): string {
  const path = pathOf(page);
  if (language === 'ar') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

/**
 * Takes the language off a path. `redundant` says that the address should be shortened to `rest`: `/ar/…` also
 * names Arabic, though the app never writes it; and `//x`, written again with another view, would name the host x.
 */
export function splitLanguage(pathname: string): { language: Language; rest: string; redundant: boolean } {
  const [, first = '', ...others] = pathname.split('/');
  const language = LANGUAGES.find((code) => code === first);
  if (language === undefined) {
    return { language: 'ar', rest: rooted(pathname), redundant: /^\/[/\\\s]/.test(pathname) };
  }
  return { language, rest: rooted(others.join('/')), redundant: language === 'ar' };
}

/** The same page in another language. */
export function inLanguage(language: Language, pathname: string): string {
  const { rest } = splitLanguage(pathname);
  const home = pathFor(language, { name: 'explorer' });
  if (rest === '/') return home;
  return language === 'ar' ? rest : home + rest;
}

/** A path with one slash before it: two would name another host, and a backslash or a tab reads like one. */
function rooted(path: string): string {
  return `/${path.replace(/^[/\\\s]+/, '')}`;
}

/** What has pages, as far as their addresses need it. */
type Collection =
  'events' | 'articles' | 'claims' | 'people' | 'organisations' | 'places' | 'topics' | 'threads';

/**
 * Every page there is, without the language: what a build writes a file for in each of them.
 * @param told the events the story tells; it leads to the nearest of them from any other
 */
export function allPages(record: Record<Collection, readonly { id: Id }[]>, told: readonly Id[]): Page[] {
  const each = (things: readonly { id: Id }[], name: Extract<Page, { id: Id }>['name']): Page[] =>
    things.map(({ id }): Page => ({ name, id }));
  return [
    { name: 'explorer' },
    ...each(record.events, 'event'),
    ...each(record.events, 'compare'),
    { name: 'articles' },
    ...each(record.articles, 'article'),
    { name: 'claims' },
    ...each(record.claims, 'claim'),
    { name: 'story' },
    ...told.map((id): Page => ({ name: 'storyEvent', id })),
    { name: 'people' },
    ...each(record.people, 'person'),
    { name: 'organisations' },
    ...each(record.organisations, 'organisation'),
    { name: 'places' },
    ...each(record.places, 'place'),
    { name: 'topics' },
    ...each(record.topics, 'topic'),
    { name: 'threads' },
    ...each(record.threads, 'thread'),
    { name: 'statements' },
    { name: 'settings' },
    { name: 'about' },
  ];
}
