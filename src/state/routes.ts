import { LANGUAGES, type Id, type Language } from '../domain/dataset.ts';

/** The address of a page without its language: one member for each screen. */
export type Page =
  | { name: 'explorer' }
  | { name: 'event'; id: Id }
  | { name: 'articles' }
  | { name: 'article'; id: Id }
  | { name: 'story' }
  | { name: 'storyEvent'; id: Id }
  | { name: 'settings' }
  | { name: 'about' };

/** Route patterns as the router reads them, beside the builder below so that the two cannot drift apart. */
export const PATTERNS = {
  explorer: '/',
  event: '/events/:id',
  articles: '/articles',
  article: '/articles/:id',
  story: '/story',
  storyEvent: '/story/:id',
  settings: '/settings',
  about: '/about',
} as const satisfies Record<Page['name'], string>;

function pathOf(page: Page): string {
  switch (page.name) {
    case 'explorer':
      return '/';
    case 'event':
      return `/events/${encodeURIComponent(page.id)}`;
    case 'articles':
      return '/articles';
    case 'article':
      return `/articles/${encodeURIComponent(page.id)}`;
    case 'story':
      return '/story';
    case 'storyEvent':
      return `/story/${encodeURIComponent(page.id)}`;
    case 'settings':
      return '/settings';
    case 'about':
      return '/about';
  }
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

/**
 * Every page there is, without the language: what a build writes a file for in each of them.
 * @param told the events the story tells; it leads to the nearest of them from any other
 */
export function allPages(
  { events, articles }: Record<'events' | 'articles', readonly { id: Id }[]>,
  told: readonly Id[],
): Page[] {
  return [
    { name: 'explorer' },
    ...events.map(({ id }): Page => ({ name: 'event', id })),
    { name: 'articles' },
    ...articles.map(({ id }): Page => ({ name: 'article', id })),
    { name: 'story' },
    ...told.map((id): Page => ({ name: 'storyEvent', id })),
    { name: 'settings' },
    { name: 'about' },
  ];
}
