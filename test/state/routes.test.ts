import fc from 'fast-check';
import { matchPath } from 'react-router';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/domain/dataset.ts';
import { pathFor, PATTERNS, registerAt, splitLanguage, type Page } from '../../src/state/routes.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const anyPage: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom<Page>(
    { name: 'explorer' },
    { name: 'articles' },
    { name: 'story' },
    { name: 'claims' },
    { name: 'about' },
  ),
  id.map((event): Page => ({ name: 'compare', id: event })),
  id.map((claim): Page => ({ name: 'claim', id: claim })),
  id.map((event): Page => ({ name: 'event', id: event })),
  id.map((event): Page => ({ name: 'storyEvent', id: event })),
  id.map((article): Page => ({ name: 'article', id: article })),
  fc
    .constantFrom('people', 'organisations', 'places', 'topics', 'threads', 'statements')
    .map((name): Page => ({ name })),
  fc
    .tuple(fc.constantFrom('person', 'organisation', 'place', 'topic', 'thread'), id)
    .map(([name, entity]): Page => ({ name, id: entity })),
);
const anyLanguage = fc.constantFrom(...LANGUAGES);

test.each([
  ['/people', 'people'],
  ['/people/putin', 'people'],
  ['/claims/claim-iran-supplied-drones', 'claims'],
  ['/', undefined],
  ['/articles/000', undefined],
  ['/peoples', undefined],
])('%s lies in the register %s', (path, register) => {
  expect(registerAt(path)).toBe(register);
});

describe('the path of a page', () => {
  test.each<[Language, Page, string]>([
    ['ar', { name: 'explorer' }, '/'],
    ['fa', { name: 'explorer' }, '/fa'],
    ['en', { name: 'articles' }, '/en/articles'],
    ['ru', { name: 'article', id: '003' }, '/ru/articles/003'],
    ['ar', { name: 'event', id: 'gaza-war-2023' }, '/events/gaza-war-2023'],
    ['en', { name: 'compare', id: 'gaza-war-2023' }, '/en/events/gaza-war-2023/compare'],
    ['fa', { name: 'claims' }, '/fa/claims'],
    ['en', { name: 'about' }, '/en/about'],
    ['fa', { name: 'story' }, '/fa/story'],
    ['ru', { name: 'storyEvent', id: 'gaza-war-2023' }, '/ru/story/gaza-war-2023'],
    ['ar', { name: 'person', id: 'putin' }, '/people/putin'],
    ['en', { name: 'organisation', id: 'a/b?c' }, '/en/organisations/a%2Fb%3Fc'],
    ['fa', { name: 'statements' }, '/fa/statements'],
  ])('in %s of %o is %s', (language, page, path) => {
    expect(pathFor(language, page)).toBe(path);
  });

  test('gives back its language and the same page in Arabic', () => {
    fc.assert(
      fc.property(anyLanguage, anyPage, (language, page) => {
        expect(splitLanguage(pathFor(language, page))).toEqual({
          language,
          rest: pathFor('ar', page),
          redundant: false,
        });
      }),
    );
  });

  test('is what the router reads as that page, and as no other', () => {
    fc.assert(
      fc.property(anyLanguage, anyPage, (language, page) => {
        const { rest } = splitLanguage(pathFor(language, page));
        const matches = Object.entries(PATTERNS).flatMap(([name, pattern]) => {
          const match = matchPath(pattern, rest);
          return match === null ? [] : [{ name, ...match.params }];
        });
        expect(matches).toEqual([page]);
      }),
    );
  });
});

describe('a path', () => {
  test.each([
    ['/ar', '/'],
    ['/ar/', '/'],
    ['/ar/events/x', '/events/x'],
    ['/ar/ar', '/ar'],
    ['/ar//example.org', '/example.org'],
    ['/ar/\\example.org', '/example.org'],
    ['/ar///', '/'],
    ['//', '/'],
    ['//articles/000', '/articles/000'],
    ['//en/articles', '/en/articles'],
    ['/\\example.org', '/example.org'],
  ])('that names Arabic, or another host, is redundant: %s leads to %s', (pathname, rest) => {
    expect(splitLanguage(pathname)).toEqual({ language: 'ar', rest, redundant: true });
  });

  test.each([
    ['/fa/', 'fa', '/'],
    ['/en/events/', 'en', '/events/'],
    ['/en//events/x', 'en', '/events/x'],
    ['/ru/fa/about', 'ru', '/fa/about'],
    ['/EN/about', 'ar', '/EN/about'],
    ['/english', 'ar', '/english'],
    ['/de', 'ar', '/de'],
    ['/constructor', 'ar', '/constructor'],
    ['/__proto__/x', 'ar', '/__proto__/x'],
    ['/%65n', 'ar', '/%65n'],
    ['/', 'ar', '/'],
    ['', 'ar', '/'],
  ])('may be odd: %s', (pathname, language, rest) => {
    expect(splitLanguage(pathname)).toEqual({ language, rest, redundant: false });
  });

  test('never leads away from the site, whatever stands in it', () => {
    const part = fc.constantFrom('ar', 'en', 'x.org', '', '\\', '..', ':', '@', '%2F', 'events', '\t');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const { rest } = splitLanguage(`/${parts.join('/')}`);
        expect(new URL(rest, 'https://sijill.example/').origin).toBe('https://sijill.example');
        expect(rest.startsWith('/')).toBe(true);
      }),
    );
  });
});
