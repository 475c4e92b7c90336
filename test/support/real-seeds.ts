// The plugin compiles the seeds once for all test files; each by itself would take seconds.
import published from 'virtual:dataset/published';
import { pack, unpack, type LocalDataset } from '../../src/domain/bundle.ts';
import type { Evidence, Language } from '../../src/domain/dataset.ts';

/** The real record as it is published, in all languages. Shared by all tests of a file: not to be changed. */
export const REAL_RECORD = published.dataset;

/** The real record as the app receives it, in one language. */
export function realDataset(language: Language): LocalDataset {
  return unpack(pack(REAL_RECORD, language));
}

/** Every passage anywhere in a value, wherever the contract keeps one. */
export function everyPassage(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(everyPassage);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'TextQuoteSelector') return [value as Evidence];
  return Object.values(value).flatMap(everyPassage);
}
