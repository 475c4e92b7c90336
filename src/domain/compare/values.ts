import type { Aspect } from '../dataset.ts';
import { relateDurations, relateFigures } from './amounts.ts';
import { relateDates } from './dates.ts';
import { relateInChain, relateParties, type Ground } from './ground.ts';
import type { Relation } from './relation.ts';

/**
 * How two canonical values of one aspect stand to each other, by what each leaves open (the rule stands in marks.ts).
 * `null`: one of them cannot be compared.
 *
 * | aspect | canonical | leaves open | contradiction |
 * |---|---|---|---|
 * | date | EDTF | every day within (`2022-07` all of July; `XXXX` all days) | no day in common |
 * | place | place id | every place `within` it (Russia: Moscow, the Kremlin) | neither lies in the other |
 * | duration | ISO 8601 | every length it can be (`P1M`: 28 to 31 days) | no length in common |
 * | participants, initiative | ids joined by `+` | who is not named; who stood for a state | each names one whom the other does not |
 * | topic | topic id | every topic under it (`broader`) | none: topics stand side by side |
 * | figure | number and what it counts | the numbers it allows (`more than 30000`) | no number in common, of the same thing |
 * | format | a word | nothing | another word |
 * | outcome | a word | nothing | none: outcomes stand side by side |
 */
export function relateValues(
  aspect: Aspect,
  here: string | null,
  there: string | null,
  ground: Ground,
): Relation | null {
  if (here === null || there === null) return null;
  if (here === there) return 'same';
  switch (aspect) {
    case 'date':
      return relateDates(here, there);
    case 'place':
      return relateInChain(here, there, ground.within, 'differs');
    case 'duration':
      return relateDurations(here, there);
    case 'participants':
    case 'initiative':
      return relateParties(here, there, ground);
    case 'topic':
      return relateInChain(here, there, ground.broader, 'beside');
    case 'figure':
      return relateFigures(here, there);
    case 'format':
      return 'differs';
    case 'outcome':
      return 'beside';
  }
}
