/** The form of the tour: which events the story tells, in which order, and a line of ours on each. */
import { z } from 'zod';
import { leaf, shape } from './mode.ts';
import type { Mode } from './mode.ts';
import { wordForms } from './words.ts';

/** The form of `tour.yaml`. */
export function tourForm(mode: Mode) {
  const { id, localized } = wordForms(mode);
  const stop = shape(
    mode,
    { event: id, line: localized },
    {
      event: 'The id of an event.',
      line: 'What the articles say of it, in a line; attributed, in all four languages.',
    },
  );
  const stops = z
    .array(stop)
    .refine((some) => some.length > 0, {
      message: 'there is no stop',
      params: {
        expected: 'at least one',
        mend: 'write one, or delete the file: the story is then worked out from the events',
      },
    })
    .meta({ minItems: 1, description: 'The events, in the order they are told.' });
  return shape(mode, { stops: leaf(mode, stops, []) });
}

/** What the tour holds once it is read. */
export type TourSeed = z.output<ReturnType<typeof tourForm>>;
