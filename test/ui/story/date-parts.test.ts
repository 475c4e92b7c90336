import { describe, expect, test } from 'vitest';
import type { LocalEvent } from '../../../src/domain/bundle.ts';
import type { Language } from '../../../src/domain/dataset.ts';
import { dateParts } from '../../../src/ui/story/date-parts.ts';
import { aDate, dated } from '../../support/builders.ts';
import { speakerOf } from '../../support/words.ts';

const parts = async (date: LocalEvent['date'], outside: 'on' | 'off' = 'on', language: Language = 'ar') => {
  const { t } = await speakerOf(language);
  return dateParts(date, outside, t as never, { language, months: 'both', digits: 'latin' });
};
const outside = (edtf: string) => ({ ...dated(edtf), note: '', source: '' });

describe('a date on a poster', () => {
  test('is set large where it is one sure day', async () => {
    expect(await parts(aDate('2023-12-07'))).toEqual({
      type: 'day',
      day: '7',
      month: 'كانون\u00A0الأول/ديسمبر 2023',
      weekday: 'الخميس',
      dayOutside: false,
      monthOutside: false,
    });
    expect(await parts(aDate('2023-12-07'), 'on', 'ru')).toMatchObject({ day: '7', month: 'декабря 2023' });
  });
  test('brackets the day alone where the articles give the month', async () => {
    const date = aDate('2022-07', { outside: outside('2022-07-19') });
    expect(await parts(date)).toMatchObject({ day: '19', dayOutside: true, monthOutside: false });
    expect(await parts(date, 'off')).toMatchObject({ type: 'phrase', outside: false });
  });
  test('brackets both where the articles give neither', async () => {
    const date = aDate('2023-12-10', { basis: 'outside', textual: null });
    expect(await parts(date)).toMatchObject({ dayOutside: true, monthOutside: true });
    const other = aDate('2022-11', { outside: outside('2022-10-26') });
    expect(await parts(other)).toMatchObject({ dayOutside: true, monthOutside: true });
  });
  test.each(['2023-12-07~', '2023-12-07?', '2023-12', '[..2022-01-19]', '2022-02/..', 'XXXX', '2022'])(
    'is a phrase where it is no sure day: %s',
    async (edtf) => {
      expect((await parts(aDate(edtf))).type).toBe('phrase');
    },
  );
});
