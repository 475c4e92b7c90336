import type { Dataset, Language } from '../domain/dataset.ts';
import { unpack, type LocalDataset, type PackedDataset } from '../domain/bundle.ts';
import type { CoreDataset } from '../domain/core.ts';
import type { OtherWords } from '../domain/search/content.ts';
import type { Tour } from '../domain/tour.ts';
import { tracked } from './tracked.ts';

/** Two chunks for each language: a reader fetches the words of one. The only place that knows how the data comes. */
const CORES: Record<Language, () => Promise<{ default: CoreDataset }>> = {
  ar: () => import('virtual:dataset/ar/core'),
  fa: () => import('virtual:dataset/fa/core'),
  en: () => import('virtual:dataset/en/core'),
  ru: () => import('virtual:dataset/ru/core'),
};
const WHOLES: Record<Language, () => Promise<{ default: PackedDataset }>> = {
  ar: () => import('virtual:dataset/ar'),
  fa: () => import('virtual:dataset/fa'),
  en: () => import('virtual:dataset/en'),
  ru: () => import('virtual:dataset/ru'),
};

/** What timeline, list and facets need, in one language. Rejects when the chunk cannot be fetched or is broken. */
export async function loadCore(language: Language): Promise<CoreDataset> {
  return (await CORES[language]()).default;
}

/** The dataset in one language. Rejects when the chunk cannot be fetched or is broken. */
export async function loadDataset(language: Language): Promise<LocalDataset> {
  return unpack((await WHOLES[language]()).default);
}

let tour: Promise<Tour> | undefined;

/** The way the story goes through the record: always the same promise. Rejects when the chunk cannot be fetched or is broken. */
export function loadTour(): Promise<Tour> {
  tour ??= tracked(import('virtual:dataset/tour').then((module) => module.default));
  return tour;
}

/**
 * The dataset in all languages and its schema: the files that a build for a web server has beside it. Only a build in
 * one file, which holds them itself, may ask: elsewhere this would fetch them once more.
 */
export async function loadPublished(): Promise<{ dataset: Dataset; schema: object }> {
  return (await import('virtual:dataset/published')).default;
}

let others: Promise<OtherWords> | undefined;

/**
 * What the dataset of one language lacks of the others, names above all: always the same promise. Rejects as `loadTour`
 * does.
 */
export function loadOthers(): Promise<OtherWords> {
  others ??= tracked(import('virtual:dataset/others').then((module) => module.default));
  return others;
}
