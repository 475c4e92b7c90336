import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/dataset.ts';
import { beginning, homeLanguage, languagesParam, offeredLanguages } from '../../src/state/kiosk.ts';
import { asksForKiosk, readView, searchString } from '../../src/state/params.ts';
import { DEFAULT_VIEW, hasFilters } from '../../src/state/view.ts';
import { KNOWN } from '../support/builders.ts';

const read = (search: string) => readView(new URLSearchParams(search), KNOWN);

describe("a kiosk's address", () => {
  it('says only what differs from what holds anyway', () => {
    expect(searchString({ ...DEFAULT_VIEW, display: 'kiosk' })).toBe('?display=kiosk');
    const settings = {
      idle: 90,
      density: 3.54,
      attract: 'title',
      reach: 'low',
      languages: ['en', 'ar'],
    } as const;
    expect(searchString({ ...DEFAULT_VIEW, display: 'kiosk', ...settings, languages: ['en', 'ar'] })).toBe(
      '?display=kiosk&languages=en,ar&idle=90&attract=title&density=3.54&reach=low',
    );
  });

  it.each([
    ['idle', '5'],
    ['idle', '-60'],
    ['idle', '1e3'],
    ['idle', ''],
    ['density', '0'],
    ['density', '2,7'],
    ['density', '99'],
    ['languages', 'ar,de'],
    ['attract', 'fireworks'],
    ['reach', 'high'],
    ['display', 'cinema'],
  ])('falls back and says so where %s is "%s"', (name, value) => {
    const { view, unreadable } = read(`${name}=${value}`);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(unreadable).toEqual([{ name, value }]);
  });

  it('is known before anything else of it is read', () => {
    expect(asksForKiosk('?q=x&display=kiosk')).toBe(true);
    expect(asksForKiosk('?display=page')).toBe(false);
    expect(asksForKiosk('')).toBe(false);
  });
});

describe('the beginning', () => {
  it('keeps how the kiosk was set up and nothing of the visitor', () => {
    const left = read(
      'display=kiosk&idle=45&density=3&theme=dark&size=large&outside=off&q=x&kind=contact&lanes=topic&from=2022-01-01',
    ).view;
    const again = beginning({ ...left, window: { from: '2022-01-01', to: '2022-02-01' } }, 'ar');
    expect(hasFilters(again)).toBe(false);
    expect(searchString(again)).toBe('?outside=off&theme=dark&size=large&display=kiosk&idle=45&density=3');
  });

  it('has the language the kiosk was started in, also for a visitor who left it', () => {
    const started = read('display=kiosk').view;
    expect(homeLanguage(started, 'en')).toBe('en');
    const elsewhere = { ...started, languages: [...offeredLanguages(started)] };
    expect(homeLanguage(elsewhere, 'ru')).toBe('ar');
    expect(beginning(elsewhere, 'ru').languages).toEqual([]);
  });

  it('comes to the same thing when it is begun again', () => {
    const some = fc.subarray([...LANGUAGES], { minLength: 1 });
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        some,
        fc.constantFrom(...LANGUAGES),
        (home, offered, now) => {
          const languages = languagesParam(home, offered);
          const start = beginning({ ...DEFAULT_VIEW, display: 'kiosk', languages }, home);
          expect(homeLanguage(start, home)).toBe(home);
          expect([...offeredLanguages(start)].toSorted()).toEqual(
            [...new Set([home, ...offered])].toSorted(),
          );
          // A visitor switched to another language, which writes the languages down.
          const visited = {
            ...start,
            languages:
              languages.length > 0 ? languages : [home, ...LANGUAGES.filter((code) => code !== home)],
          };
          expect(homeLanguage(visited, now)).toBe(home);
          expect(beginning(visited, now)).toEqual(start);
        },
      ),
    );
  });
});
