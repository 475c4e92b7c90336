/**
 * Isolation of interpolated values (Unicode UAX 9): FSI lets the value's first strong letter decide its
 * own direction, PDI ends it, and nothing leaks into the sentence around it.
 */
const FSI = '\u2068';
const LRI = '\u2066';
const PDI = '\u2069';

/** A value of unknown direction, safe inside any sentence. For text only: in markup use `<bdi>`. */
export function isolate(value: string): string {
  return value === '' ? '' : `${FSI}${value}${PDI}`;
}

/** A value that always reads left to right (an ISO day, a file name, an address). */
export function isolateLtr(value: string): string {
  return value === '' ? '' : `${LRI}${value}${PDI}`;
}

/** Removes every bidi control and isolate, for storing or comparing. Intl itself emits U+200F and U+061C. */
export function stripBidi(value: string): string {
  return value.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
