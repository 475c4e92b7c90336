/**
 * How a name sounds, across scripts: its consonants, those that one script writes for several of another made one.
 * «Нетаньяху», «Netanyahu» and «نتنياهو» are all n t n h. Only good for comparing the spellings of one name.
 */
import { bitsIn, changesBetween, lettersOf } from './nearly.ts';
import type { Spelling } from './spelling.ts';

const PAIRS: Readonly<Record<string, string>> = {
  sh: 'x',
  kh: 'h',
  gh: 'g',
  ch: 'j',
  ph: 'f',
  th: 't',
  zh: 'j',
  ts: 's',
  дж: 'j',
};

/** Sound, and the letters that may write it. */
const LETTERS: readonly (readonly [sound: string, letters: string])[] = [
  ['b', 'بbpбп'],
  ['t', 'تطثtт'],
  ['j', 'جچjжч'],
  ['h', 'حخهةhх'],
  ['d', 'دضdд'],
  ['z', 'ذزظژzз'],
  ['r', 'رrр'],
  ['s', 'سصsсц'],
  ['x', 'شшщ'],
  ['g', 'غگgг'],
  ['k', 'قكkqcк'],
  ['f', 'فڤfvвф'],
  ['l', 'لlл'],
  ['m', 'مmм'],
  ['n', 'نnн'],
];
const SOUND = new Map(
  LETTERS.flatMap(([sound, letters]) => Array.from(letters, (one) => [one, sound] as const)),
);

/** The consonants of a spelling, one written twice counted once. */
export function consonantsOf({ letters }: Spelling): string {
  let sounds = '';
  for (let at = letters.startsWith('ال') ? 2 : 0; at < letters.length; at += 1) {
    const pair = PAIRS[letters.slice(at, at + 2)];
    const letter = letters[at] ?? '';
    const last = at === letters.length - 1;
    const sound = pair ?? (last && letter === 'ة' ? '' : (SOUND.get(letter) ?? ''));
    if (pair !== undefined) at += 1;
    if (!sounds.endsWith(sound)) sounds += sound;
  }
  return sounds;
}

/** A third of the sounds may differ. */
const ALIKE = 0.34;

/** How far two names are from sounding alike, as a share of their consonants: 0 alike; `null` not to be taken for one name. */
export function soundsApart(a: string, b: string): number | null {
  if (a === '' || b === '') return null;
  if (a === b) return 0;
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest * ALIKE);
  // Most names are nothing like each other, which is seen without comparing them letter by letter.
  if (most === 0 || bitsIn(lettersOf(a) ^ lettersOf(b)) > 2 * most) return null;
  const changes = changesBetween(a, b, most);
  return changes <= most ? changes / longest : null;
}
