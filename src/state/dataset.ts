import type { Language } from '../domain/dataset.ts';
import { unpack, type LocalDataset, type PackedDataset } from '../domain/bundle.ts';

/** One chunk for each language: a reader fetches the words of one. The only place that knows how the data comes. */
const LOADERS: Record<Language, () => Promise<{ default: PackedDataset }>> = {
  ar: () => import('virtual:dataset/ar'),
  fa: () => import('virtual:dataset/fa'),
  en: () => import('virtual:dataset/en'),
  ru: () => import('virtual:dataset/ru'),
};

/** The dataset in one language. Rejects when the chunk cannot be fetched or is broken. */
export async function loadDataset(language: Language): Promise<LocalDataset> {
  const { default: packed } = await LOADERS[language]();
  return unpack(packed);
}
