// A check over hundreds of files names the one that fails.
/* oxlint-disable vitest/valid-expect, vitest/no-conditional-expect */
/** The files of the hosted build, read as files: no browser, but the build the browser tests have. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distOf } from '../../src/commands/lib/build.mjs';
import { ROOT } from '../../src/commands/lib/root.mjs';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { directionOf } from '../../src/i18n/languages.ts';
import { publishedDataset } from '../support/journeys.ts';

const dist = distOf(ROOT);
const { events, articles, people, organisations, places, topics, threads, statements } = publishedDataset();

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
  name.replaceAll('\\', '/'),
);
const present = new Set(files);

type Read = { folder: string; html: string; language: string; title: string; description: string };

const first = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

/** Every page, by its folder: "", "en/events/x/". */
const pages: Read[] = files
  .filter((name) => /(^|\/)index\.html$/.test(name))
  .map((name) => {
    const html = readFileSync(join(dist, name), 'utf8');
    return {
      folder: name.slice(0, -'index.html'.length),
      html,
      language: first(html, /<html lang="(\w+)"/),
      title: first(html, /<title>([^<]*)</),
      description: first(html, /<meta name="description" content="([^"]*)"/),
    };
  });
const pageAt = (folder: string): string => pages.find((page) => page.folder === folder)?.html ?? '';

/** The words of a page without its tags and spaces. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style)[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '');

const prefixOf = (language: string): string => (language === 'ar' ? '' : `${language}/`);

describe('every page', () => {
  it('there is has a file, in every language', () => {
    for (const language of LANGUAGES) {
      const paths = [
        '',
        'articles/',
        'about/',
        'story/',
        'settings/',
        ...events.map(({ id }) => `events/${id}/`),
        ...articles.map(({ id }) => `articles/${id}/`),
        'statements/',
        ...Object.entries({ people, organisations, places, topics, threads }).flatMap(
          ([register, things]) => [`${register}/`, ...things.map(({ id }) => `${register}/${id}/`)],
        ),
      ];
      for (const path of paths) expect(present).toContain(`${prefixOf(language)}${path}index.html`);
    }
  });

  it('names its language and direction, and what it is', () => {
    for (const { folder, html, language, title, description } of pages) {
      const wanted = LANGUAGES.find((code) => folder.startsWith(`${code}/`)) ?? 'ar';
      expect([folder, language]).toEqual([folder, wanted]);
      expect(html).toContain(`<html lang="${wanted}" dir="${directionOf(wanted)}"`);
      expect(title.length, folder).toBeGreaterThan(3);
      expect(description.length, folder).toBeGreaterThan(20);
    }
  });

  it('has a title and a description of its own', () => {
    const titles = new Set<string>();
    const descriptions = new Set<string>();
    // The story begins with its first event: one page under two addresses.
    for (const { folder, language, title, description } of pages.filter(
      (page) => !/(^|\/)story\/$/.test(page.folder),
    )) {
      // It tells events in the words of their pages.
      if (!/(^|\/)story\//.test(folder)) {
        expect(descriptions, folder).not.toContain(`${language} ${description}`);
        descriptions.add(`${language} ${description}`);
      }
      expect(titles, folder).not.toContain(`${language} ${title}`);
      titles.add(`${language} ${title}`);
    }
  });

  it('leads only to what is there', () => {
    const missing = new Set<string>();
    for (const { folder, html } of pages) {
      for (const [, href = ''] of html.matchAll(/\s(?:href|src)="([^"#]+)/g)) {
        if (/^(https?:|mailto:|data:)/.test(href)) continue;
        const path = normalize(join('/', dirname(`${folder}x`), href.split('?')[0] ?? '')).slice(1);
        if (href.startsWith('/')) missing.add(`${folder}: ${href} is not relative`);
        else if (!present.has(path === '' || path.endsWith('/') ? `${path}index.html` : path))
          missing.add(`${folder}: ${href}`);
      }
    }
    expect([...missing].slice(0, 10)).toEqual([]);
  });

  it('bears its policy, and nothing that the policy forbids', () => {
    for (const { folder, html } of pages) {
      const policy = first(html, /http-equiv="Content-Security-Policy" content="([^"]*)"/);
      expect(policy, folder).toContain("require-trusted-types-for 'script'");
      expect(policy, folder).not.toContain('unsafe');
      expect(html.match(/<[^>]*\sstyle="/g), folder).toBeNull();
      expect(html.match(/<[^>]*\son\w+="/g), folder).toBeNull();
    }
  });

  it('bears data that can be read, and calls nothing an event that is not said to have happened', () => {
    const statuses = new Map(events.map(({ id, status }) => [id, status]));
    for (const { folder, html } of pages) {
      const data = JSON.parse(first(html, /<script type="application\/ld\+json">(.*?)<\/script>/)) as {
        '@type': string;
        about?: { '@type': string };
      };
      expect(data['@type']).toMatch(/Page$/);
      const id = /(?:events|story)\/([^/]+)\/$/.exec(folder)?.[1];
      if (id !== undefined)
        expect(data.about?.['@type'], folder).toBe(statuses.get(id) === 'occurred' ? 'Event' : 'Thing');
    }
  });

  it('is not so large that a slow line has to wait for it', () => {
    for (const { folder } of pages)
      expect(statSync(join(dist, folder, 'index.html')).size, folder).toBeLessThan(400_000);
  });
});

describe('read without the app', () => {
  it.each(LANGUAGES)('the list in %s leads to every event', (language) => {
    const html = pageAt(prefixOf(language));
    for (const { id, title } of events) {
      expect(html).toContain(`data-event-id="${id}"`);
      expect(wordsOf(html)).toContain(title[language].replace(/\s/g, ''));
    }
  });

  it('an event is told with every quotation of its accounts', () => {
    for (const language of LANGUAGES) {
      for (const { id, accounts } of events) {
        const words = wordsOf(pageAt(`${prefixOf(language)}events/${id}/`));
        for (const { exact } of accounts.flatMap(({ evidence }) => evidence))
          expect(words, `${language} ${id}`).toContain(exact.replace(/\s/g, ''));
      }
    }
  });

  it('somebody is told of by name in every language, with every statement of theirs', () => {
    for (const { id, name } of [...people, ...organisations]) {
      const register = people.some((one) => one.id === id) ? 'people' : 'organisations';
      const own = statements.filter(({ speakers }) => speakers.includes(id));
      const words = wordsOf(pageAt(`en/${register}/${id}/`));
      for (const one of LANGUAGES) expect(words, id).toContain(name[one].replace(/\s/g, ''));
      for (const { evidence } of own) expect(words, id).toContain(evidence.exact.replace(/\s/g, ''));
    }
  });

  it('a thread is told with every event of it, and with what became of its plans', () => {
    const outcomes = new Map(
      events.flatMap(({ id, outcome }) => (outcome === undefined ? [] : [[id, outcome]])),
    );
    for (const thread of threads) {
      const words = wordsOf(pageAt(`fa/threads/${thread.id}/`));
      for (const id of thread.events) {
        const { title } = events.find((event) => event.id === id) ?? {};
        expect(words, `${thread.id} ${id}`).toContain(title?.fa.replace(/\s/g, ''));
        const note = outcomes.get(id)?.note.fa.replace(/\s/g, '') ?? '';
        expect(words, `${thread.id} ${id}`).toContain(note);
      }
    }
  });

  it('an article stands there whole', () => {
    for (const { id, text } of articles) {
      const words = wordsOf(pageAt(`en/articles/${id}/`));
      for (const line of text.split('\n').filter((one) => one.length > 80))
        expect(words, id).toContain(line.replace(/\s/g, ''));
    }
  });
});

describe('beside the pages', () => {
  it.each(['sitemap.xml', 'robots.txt', '404.html', '_headers', '.htaccess', 'share-ar.png'])(
    'stands %s',
    (name) => {
      expect(present).toContain(name);
    },
  );

  it('the sitemap names every page', () => {
    const named = readFileSync(join(dist, 'sitemap.xml'), 'utf8').match(/<loc>/g);
    expect(named).toHaveLength(pages.length);
  });
});
