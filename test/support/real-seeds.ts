import { join } from 'node:path';
import { pack, unpack, type LocalDataset } from '../../src/domain/bundle.ts';
import type { Evidence, Language } from '../../src/domain/dataset.ts';
import { compile } from '../../src/pipeline/compile.ts';
import { filesUnder } from './corpora.ts';

/** The real seeds as the app receives them, in one language. */
export function realDataset(language: Language): LocalDataset {
  const { dataset, problems } = compile(filesUnder(join(import.meta.dirname, '../../seeds')));
  if (!dataset) throw new Error(problems.map(({ found }) => found).join('\n'));
  return unpack(pack(dataset, language));
}

/** Every passage anywhere in a value, wherever the contract keeps one. */
export function everyPassage(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(everyPassage);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'TextQuoteSelector') return [value as Evidence];
  return Object.values(value).flatMap(everyPassage);
}
