import { describe, expect, test } from 'vitest';
import { load } from '../../src/app/load.ts';
import { hitsOf } from '../../src/state/found.ts';
import { shownDate } from '../../src/state/shown-date.ts';

const { core, searchers } = await load('en');
const [on, off] = [await searchers.on, await searchers.off];

/** The events found by a day as a reader types it. No article writes one so. */
const foundBy = (searcher: typeof on, edtf: string) => hitsOf(searcher!.ask(`"${edtf}"`)).events;

describe('an event whose day is known from elsewhere', () => {
  const elsewhere = core.events.flatMap(({ id, date }) => {
    const { edtf } = shownDate(date, 'on');
    const isDay = /^\d{4}-\d\d-\d\d$/.test(edtf);
    return isDay && edtf !== shownDate(date, 'off').edtf ? [{ id, edtf }] : [];
  });

  test('is in the record', () => {
    expect(elsewhere.length).toBeGreaterThan(0);
  });

  test.each(elsewhere)('is found by it only where it is shown: $id, $edtf', ({ id, edtf }) => {
    expect(foundBy(on, edtf)).toContain(id);
    expect(foundBy(off, edtf)).not.toContain(id);
  });
});

test('an event is found by the date its articles bear either way', () => {
  const stated = core.events.flatMap(({ id, date }) =>
    /^\d{4}-\d\d$/.test(date.textual?.edtf ?? '') ? [{ id, edtf: date.textual!.edtf }] : [],
  );
  expect(stated.length).toBeGreaterThan(0);
  for (const { id, edtf } of stated) expect(foundBy(off, edtf)).toContain(id);
});
