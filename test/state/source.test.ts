import { expect, test } from 'vitest';
import { readView } from '../../src/state/params.ts';
import { sourcePath } from '../../src/state/source.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { KNOWN } from '../support/builders.ts';

test.each([
  ['ar', '/articles/000?evidence=12-34'],
  ['en', '/en/articles/000?evidence=12-34'],
] as const)(
  'the address of a source holds the article, the passage and nothing else: %s',
  (language, path) => {
    expect(sourcePath(language, { article: '000', start: 12, end: 34 })).toBe(path);
    const { searchParams } = new URL(path, 'https://example.org');
    const view = { ...DEFAULT_VIEW, evidence: { start: 12, end: 34 } };
    expect(readView(searchParams, KNOWN)).toEqual({ view, unreadable: [] });
  },
);
