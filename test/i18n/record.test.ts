import { beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Dated, type Language } from '../../src/domain/dataset.ts';
import { datePhrase, shortDate } from '../../src/i18n/dates.ts';
import { shapeOf } from '../../src/i18n/edtf-shape.ts';
import { otherCalendarPhrase } from '../../src/i18n/other-calendars.ts';
import { loadDataset } from '../../src/state/dataset.ts';
import { datesIn, plain } from '../support/words.ts';

/** Every date anywhere in the record: of events, plans, outcomes, articles; shown, textual and from outside. */
function datesUnder(value: unknown): Dated[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(datesUnder);
  return 'edtf' in value ? [value as Dated, ...inside] : inside;
}

let dates: Dated[] = [];
beforeAll(async () => {
  const all = datesUnder(await loadDataset('ar'));
  dates = [...new Map(all.map((date) => [date.edtf, date])).values()];
}, 60_000);

/** What is left after every isolate that is opened and closed in its turn has been taken out, from the inside. */
function withoutIsolates(text: string): string {
  const inner = text.replace(/[\u2066\u2068]([^\u2066-\u2069]*)\u2069/gu, '$1');
  return inner === text ? text : withoutIsolates(inner);
}

const LETTERS: Record<Language, RegExp> = {
  ar: /^[\p{Script=Arabic}\p{M}\s\d/،–()]+$/u,
  fa: /^[\p{Script=Arabic}\p{M}\u200c\s\d،–()]+$/u,
  en: /^[\p{Script=Latin}ʻ\s\d–()-]+$/u,
  ru: /^[\p{Script=Cyrillic}\s\d,–()-]+$/u,
};

describe('every date of the five articles', () => {
  test('has a shape there are words for', () => {
    expect(dates.length).toBeGreaterThan(30);
    expect(dates.filter(({ edtf }) => shapeOf(edtf).type === 'other')).toEqual([]);
  });

  test.each(LANGUAGES)(
    'is told in the letters of its language, with no bidi control left open: %s',
    (language) => {
      const [t, style] = [datesIn(language), plain(language)];
      for (const date of dates) {
        const phrases = [
          datePhrase(date, t, style),
          shortDate(date, t, style),
          otherCalendarPhrase(date, 'hijri', t, style) ?? '1',
          otherCalendarPhrase(date, 'solar', t, style) ?? '1',
        ];
        for (const phrase of phrases) {
          const text = withoutIsolates(phrase);
          expect([date.edtf, text]).toEqual([date.edtf, expect.stringMatching(LETTERS[language])]);
          expect([date.edtf, text]).not.toEqual([date.edtf, expect.stringMatching(/^\s|\s$|\s\s/)]);
        }
      }
    },
  );

  test('is told apart from every other in words', () => {
    for (const language of LANGUAGES) {
      const said = dates.map((date) => datePhrase(date, datesIn(language), plain(language)));
      expect(new Set(said).size).toBe(dates.length);
    }
  });
});
