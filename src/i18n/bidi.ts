import type { Direction } from './languages.ts';

/**
 * Isolation of interpolated values (Unicode UAX 9): FSI lets the value's first strong letter decide its
 * own direction, PDI ends it, and nothing leaks into the sentence around it.
 */
const FSI = '\u2068';
const LRI = '\u2066';
const RLI = '\u2067';
const PDI = '\u2069';

/** The three characters that open an isolate. */
const OPENING = /[\u2066-\u2068]/;

/**
 * A text that closes every isolate it opens and none that it does not. A value from an address may hold the
 * closing character, which would end our isolate before the value ends.
 */
function balanced(text: string): string {
  let depth = 0;
  let kept = '';
  for (const letter of text) {
    if (letter === PDI && depth === 0) continue;
    if (letter === PDI) depth -= 1;
    else if (OPENING.test(letter)) depth += 1;
    kept += letter;
  }
  return kept + PDI.repeat(depth);
}

/** A value of unknown direction, safe inside any sentence. For text only: in markup use `<bdi>`. */
export function isolate(value: string): string {
  return value === '' ? '' : FSI + balanced(value) + PDI;
}

/** A value that always reads left to right (an ISO day, a file name, an address). */
export function isolateLtr(value: string): string {
  return value === '' ? '' : LRI + balanced(value) + PDI;
}

/**
 * A list of what has no direction of its own (numbers of articles), in the direction of the words around it: by
 * itself it would read left to right in every language.
 */
export function isolateAs(direction: Direction, value: string): string {
  return value === '' ? '' : (direction === 'rtl' ? RLI : LRI) + balanced(value) + PDI;
}

/** Removes every bidi control and isolate, for storing or comparing. Intl itself emits U+200F and U+061C. */
export function stripBidi(value: string): string {
  return value.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
