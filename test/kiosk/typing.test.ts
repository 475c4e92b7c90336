import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/app/kiosk/layouts.ts';
import { deleteBack, insert, move, type Typed } from '../../src/app/kiosk/typing.ts';
import { isBoundary } from '../../src/domain/text/graphemes.ts';
import { LANGUAGES } from '../../src/domain/dataset.ts';

const LONGEST = 300;
const caret = (text: string, at = text.length): Typed => ({ text, start: at, end: at });

describe('typing', () => {
  it('puts letters where the caret stands', () => {
    expect(insert(caret('بتين', 1), 'و', LONGEST)).toEqual(caret('بوتين', 2));
  });

  it('writes over what is marked', () => {
    expect(insert({ text: 'Putin', start: 0, end: 2 }, 'La', LONGEST)).toEqual(caret('Latin', 2));
    expect(deleteBack({ text: 'Putin', start: 1, end: 4 })).toEqual(caret('Pn', 1));
  });

  it('takes no more than fits, and then changes nothing', () => {
    expect(insert(caret('abc'), 'd', 3)).toEqual(caret('abc'));
  });

  it.each([
    ['a letter with its vowel and doubling', 'سِجِلّ', 'سِجِ'],
    ['a letter of two units', 'a😀', 'a'],
    ['a Cyrillic letter of two signs', 'мой'.normalize('NFD'), 'мо'],
  ])('deletes by the letter: %s', (_, text, left) => {
    expect(deleteBack(caret(text))).toEqual(caret(left));
  });

  it('moves over whole letters', () => {
    expect(move(caret('سِجِلّ', 0), 1).start).toBe('سِ'.length);
    expect(move(caret('سِجِلّ'), -1).start).toBe('سِجِ'.length);
    expect(move(caret('ab', 2), 1)).toEqual(caret('ab', 2));
    expect(deleteBack(caret('ab', 0))).toEqual(caret('ab', 0));
  });

  it('never leaves half a letter, whatever is typed, moved and deleted', () => {
    const key = fc.oneof(
      fc.constantFrom('delete' as const, 'on' as const, 'back' as const),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }).map((letters) => ({ letters })),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
        let typed = caret('');
        for (const one of keys) {
          if (one === 'delete') typed = deleteBack(typed);
          else if (one === 'on' || one === 'back') typed = move(typed, one === 'on' ? 1 : -1);
          else typed = insert(typed, one.letters, LONGEST);
          const moved = one === 'on' || one === 'back';
          expect(!moved || isBoundary(typed.text, typed.start)).toBe(true);
          // Half a letter of two units has no address: encoding it throws.
          expect(() => encodeURIComponent(typed.text)).not.toThrow();
        }
      }),
    );
  });
});

describe('the letters on the keys', () => {
  const keys = (language: keyof typeof LAYOUTS): string[] => LAYOUTS[language].rows.flat();
  it.each([
    ['ar', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةىؤئ'],
    ['fa', 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآءئأ'],
    ['en', 'abcdefghijklmnopqrstuvwxyz'],
    ['ru', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'],
  ] as const)('are all of %s', (language, alphabet) => {
    expect(Array.from(alphabet).filter((letter) => !keys(language).includes(letter))).toEqual([]);
  });

  it('stand on one key each, in rows no longer than a finger can hit on an upright wall', () => {
    for (const language of LANGUAGES) {
      expect(new Set(keys(language)).size).toBe(keys(language).length);
      for (const row of LAYOUTS[language].rows) expect(row.length).toBeLessThanOrEqual(12);
    }
  });
});
