import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { directionOf } from '../../src/i18n/languages.ts';
import { countingIn, createI18n } from '../../src/i18n/setup.ts';

describe.each(LANGUAGES)('the words of the interface in %s', (language) => {
  test('isolate what is put into them, so that it turns nothing around it', async () => {
    const t = (await createI18n(language)).getFixedT(language, 'dates');
    expect(t('since', { date: 'Kazan 2024' })).toContain('\u2068Kazan 2024\u2069');
  });

  test('put in markup and placeholders as the text they are', async () => {
    const t = (await createI18n(language)).getFixedT(language, 'dates');
    expect(t('since', { date: '<b>{{count}}</b> $t(until)' })).toContain('<b>{{count}}</b> $t(until)');
  });

  test('are of that language alone', async () => {
    const instance = await createI18n(language);
    expect(instance.language).toBe(language);
    for (const other of LANGUAGES.filter((one) => one !== language)) {
      expect(instance.hasResourceBundle(other, 'dates')).toBe(false);
    }
  });
});

test('counted things have all six Arabic forms', async () => {
  const t = (await createI18n('ar')).getFixedT('ar', 'dates');
  const said = [0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => t('days', { count }));
  expect(said.map((words) => words.replace(/[\u2068\u2069]/g, ''))).toEqual([
    'لا يوم',
    'يوم واحد',
    'يومان',
    '3 أيام',
    '10 أيام',
    '11 يوماً',
    '99 يوماً',
    '100 يوم',
    '103 أيام',
  ]);
});

test('the direction is that of the script', () => {
  expect(LANGUAGES.map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
});

test('what is counted is written in the chosen digits, and the number of an article as it is', async () => {
  const latin = await createI18n('ar');
  const t = countingIn(latin, 'native').getFixedT('ar', 'dates');
  expect(t('days', { count: 103 })).toContain('١٠٣');
  expect(t('since', { date: '000' })).toContain('000');
  expect(latin.getFixedT('ar', 'dates')('days', { count: 103 })).toContain('103');
});
