import type { Range } from '../domain/text/fold.ts';

/** Where the words of a search stand in a text: whole words, UTF-16 units, in order, without overlap. */
export type HitsIn = (text: string) => readonly Range[];

/** Of no search. */
export const noHits: HitsIn = () => [];
