import type { LocalDataset } from '../domain/bundle.ts';
import { indexMentions, type MentionIndex } from '../state/mentions.ts';
import { useDataset } from './context.ts';

const read = new WeakMap<LocalDataset, MentionIndex>();

/** Where the articles name whom, read once for each language: the texts are long. */
export function useMentions(): MentionIndex {
  const dataset = useDataset();
  const known = read.get(dataset) ?? indexMentions(dataset);
  read.set(dataset, known);
  return known;
}
