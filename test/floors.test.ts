import { describe, expect, it } from 'vitest';
import { ROOT } from '../src/commands/lib/root.mjs';
import { brokenFloors, crowdedEdges } from './support/house/floors.ts';
import { defaultExports, htmlFromStrings, physicalStyles, unreadTokens } from './support/house/habits.ts';
import { localeFaults } from './support/house/locales.ts';
import { importLoops } from './support/house/loops.ts';
import { isModule, readTree } from './support/house/source.ts';

const sources = readTree(ROOT, 'src', ['.ts', '.tsx', '.mjs', '.css']);
const words = readTree(ROOT, 'src', ['.json']).filter(({ path }) => path.startsWith('src/i18n/locales/'));

describe('the house', () => {
  it('keeps its floors: arrows run down only', () => {
    expect(brokenFloors(sources)).toEqual([]);
  });

  it('meets each large thing outside in one file', () => {
    expect(crowdedEdges(sources.filter(isModule))).toEqual([]);
  });

  it('has no loop of imports', () => {
    expect(importLoops(sources)).toEqual([]);
  });

  it('exports by name', () => {
    expect(defaultExports(sources)).toEqual([]);
  });

  it('makes no HTML from strings', () => {
    expect(htmlFromStrings(sources)).toEqual([]);
  });

  it('knows no left and right in its styles', () => {
    expect(physicalStyles(sources)).toEqual([]);
  });

  it('declares no token that nobody reads', () => {
    expect(unreadTokens(sources)).toEqual([]);
  });

  it('says everything in four languages, with every plural form and the same placeholders', () => {
    expect(localeFaults(words)).toEqual([]);
  });
});
