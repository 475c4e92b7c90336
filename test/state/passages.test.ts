import { describe, expect, test } from 'vitest';
import { indexMentions } from '../../src/state/mentions.ts';
import { articlePassages, sentencesNaming } from '../../src/state/passages.ts';
import { anArticle } from '../support/builders.ts';
import { realDataset } from '../support/real-seeds.ts';

const text = 'قال بوتين شيئاً. ورد بوتين على بوتين! ثم صمت.\nبوتين';
const article = anArticle('000', text);
const rangesOf = (word: string) =>
  [...text.matchAll(new RegExp(word, 'gu'))].map(({ index }) => ({ start: index, end: index + word.length }));

describe('the sentences that name somebody', () => {
  test('stand once each, in order, with every mention in them', () => {
    const passages = sentencesNaming(article, { ranges: rangesOf('بوتين') });
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual([
      'قال بوتين شيئاً.',
      'ورد بوتين على بوتين!',
      'بوتين',
    ]);
    expect(passages.map(({ mentions }) => mentions.length)).toEqual([1, 2, 1]);
  });

  test('lose no mention that no sentence holds whole', () => {
    const across = { start: text.indexOf('شيئاً'), end: text.indexOf('ورد') + 3 };
    expect(sentencesNaming(article, { ranges: [across] })).toEqual([{ ...across, mentions: [across] }]);
  });
});

test('of the real articles, every mention of everybody stands in one passage, within it', () => {
  const dataset = realDataset('ar');
  const articles = new Map(dataset.articles.map((one) => [one.id, one]));
  let seen = 0;
  for (const mentions of indexMentions(dataset).values()) {
    for (const { passages, count } of articlePassages(mentions, articles)) {
      expect(passages.reduce((sum, one) => sum + one.mentions.length, 0)).toBe(count);
      for (const { start, end, mentions: marked } of passages)
        expect(marked.every((range) => range.start >= start && range.end <= end)).toBe(true);
      seen += count;
    }
  }
  expect(seen).toBeGreaterThan(200);
});
