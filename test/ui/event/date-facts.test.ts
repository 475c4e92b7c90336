import { describe, expect, it } from 'vitest';
import { dateFacts } from '../../../src/ui/event/date-facts.ts';
import { aDate, dated } from '../../support/builders.ts';

const sharper = { ...dated('2022-07-19'), note: 'the day', source: 'a report' };

describe('what a reader is told of a date', () => {
  it('stated in the text: the date and its note', () => {
    expect(dateFacts(aDate('2022-07', { note: 'as written' }), 'on')).toMatchObject({
      shown: { edtf: '2022-07', outside: false },
      fromArticles: null,
      note: 'as written',
      outside: null,
    });
  });

  it('a sharper day from outside stands first, and the articles’ own beside it', () => {
    expect(dateFacts(aDate('2022-07', { note: 'as written', outside: sharper }), 'on')).toMatchObject({
      shown: { edtf: '2022-07-19', outside: true },
      fromArticles: { edtf: '2022-07' },
      note: 'as written',
      outside: { note: 'the day', source: 'a report' },
    });
  });

  it('wholly from outside: the note itself is outside knowledge', () => {
    const claim = aDate('2023-12-08', { basis: 'outside', textual: null, note: 'why', source: 'a report' });
    expect(dateFacts(claim, 'on')).toMatchObject({
      shown: { outside: true },
      note: null,
      outside: { note: 'why', source: 'a report' },
    });
  });

  it.each(['stated', 'text'] as const)('with outside switched off, a date %s keeps its note', (basis) => {
    const claim = aDate('2022-07', { basis, note: 'as written', outside: sharper });
    expect(dateFacts(claim, 'off')).toMatchObject({
      shown: { edtf: '2022-07', outside: false },
      note: 'as written',
      outside: null,
    });
  });

  it.each(['publication', 'outside'] as const)(
    'with outside switched off, a date by %s loses it',
    (basis) => {
      const claim = aDate('2023-12-07', { basis, textual: null, note: 'counted from 8 December' });
      expect(dateFacts(claim, 'off')).toMatchObject({
        shown: { edtf: 'XXXX', earliest: null, latest: null },
        note: null,
        outside: null,
      });
    },
  );
});
