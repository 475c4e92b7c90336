import { expect, test } from 'vitest';
import { allNames } from '../../src/domain/names.ts';

test('every name in every language, by id', () => {
  const name = { ar: 'بوتين', fa: 'پوتین', en: 'Putin', ru: 'Путин' };
  const city = { ar: 'موسكو', fa: 'مسکو', en: 'Moscow', ru: 'Москва' };
  expect(
    allNames({
      people: [{ id: 'putin', name, aliases: [], side: 'russia', description: name, offices: [] }],
      organisations: [],
      places: [{ id: 'moscow', name: city, aliases: [], coordinates: null, within: null }],
      topics: [],
    }),
  ).toEqual({ putin: name, moscow: city });
});
