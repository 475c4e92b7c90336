import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ASPECTS, BASES, KINDS, LANGUAGES, MODES, STATUSES } from '../../src/domain/dataset.ts';
import {
  IDLE_SECONDS,
  isIsoDay,
  LONGEST_QUERY,
  PX_PER_MM,
  readView,
  searchString,
  writeView,
} from '../../src/state/params.ts';
import {
  ATTRACTS,
  AXES,
  CALENDARS,
  DEFAULT_VIEW,
  DIGITS,
  LANES,
  MONTHS,
  REACHES,
  SIZES,
  SURFACES,
  THEMES,
  type View,
} from '../../src/state/view.ts';
import { anyText } from '../support/any-text.ts';
import { KNOWN } from '../support/builders.ts';

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const some = <T>(values: Iterable<T>) => fc.shuffledSubarray([...values]);

/** Any view the app can be in: what is chosen is known, and a period does not end before it begins. */
const anyView: fc.Arbitrary<View> = fc
  .record({
    q: fc.string({ unit: 'grapheme', maxLength: 40 }),
    kind: some(KINDS),
    mode: some([...MODES, 'none'] as const),
    status: some(STATUSES),
    topic: some(KNOWN.topic),
    person: some(KNOWN.person),
    organisation: some(KNOWN.organisation),
    place: some(KNOWN.place),
    article: some(KNOWN.article),
    basis: some(BASES),
    period: fc.option(days),
    open: fc.constantFrom('both', 'from', 'to'),
    view: fc.constantFrom('auto', 'timeline', 'list'),
    lanes: fc.constantFrom(...LANES),
    axis: fc.constantFrom(...AXES),
    outside: fc.constantFrom('on', 'off'),
    theme: fc.constantFrom(...THEMES),
    digits: fc.constantFrom(...DIGITS),
    months: fc.constantFrom(...MONTHS),
    calendar: fc.constantFrom(...CALENDARS),
    size: fc.constantFrom(...SIZES),
    display: fc.constantFrom(...SURFACES),
    languages: some(LANGUAGES),
    idle: fc.integer({ min: IDLE_SECONDS.least, max: IDLE_SECONDS.most }),
    attract: fc.constantFrom(...ATTRACTS),
    density: fc
      .integer({ min: PX_PER_MM.least * 100, max: PX_PER_MM.most * 100 })
      .map((hundredths) => hundredths / 100),
    reach: fc.constantFrom(...REACHES),
    selected: some(KNOWN.event),
    addressee: some([...KNOWN.person, ...KNOWN.organisation]),
    aspect: fc.option(
      fc.constantFrom(
        ...ASPECTS,
        ...[...KNOWN.event, ...KNOWN.organisation, ...KNOWN.topic].map((id) => `terms-${id}` as const),
      ),
    ),
    window: fc.option(days),
    evidence: fc.option(
      fc.tuple(fc.nat(9_999), fc.integer({ min: 1, max: 9_999 })).map(([start, length]) => ({
        start,
        end: start + length,
      })),
    ),
  })
  .map(({ period, open, ...view }) => ({
    ...view,
    from: open === 'to' ? null : (period?.from ?? null),
    to: open === 'from' ? null : (period?.to ?? null),
  }));

/** As the address bar gives it back. */
function throughAddress(view: View) {
  const url = new URL(`https://example.org/en/events/x${searchString(view)}#here`);
  return readView(url.searchParams, KNOWN);
}

describe('a view in an address', () => {
  test('comes back whole, whatever it is', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(throughAddress(view)).toEqual({ view, unreadable: [] });
      }),
    );
  });

  test('has every part in the address that differs from the default, and no other', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const differing = (Object.keys(view) as (keyof View)[]).filter(
          (name) => JSON.stringify(view[name]) !== JSON.stringify(DEFAULT_VIEW[name]),
        );
        expect([...writeView(view).keys()].toSorted()).toEqual(differing.toSorted());
      }),
    );
    expect(searchString(DEFAULT_VIEW)).toBe('');
  });

  test('can be read by a person: names in English, ISO days, commas, slashes and colons as they are', () => {
    const view: View = {
      ...DEFAULT_VIEW,
      q: 'a:b, c/d',
      kind: ['contact', 'third-party'],
      from: '2022-01-01',
      window: { from: '2023-12-01', to: '2023-12-31' },
      evidence: { start: 12, end: 34 },
    };
    expect(searchString(view)).toBe(
      '?q=a:b,+c/d&kind=contact,third-party&from=2022-01-01&window=2023-12-01/2023-12-31&evidence=12-34',
    );
  });

  test.each(['100%2C', '%252C%2F', 'a+b & c=d', '?#', '٪', '«بوتين» 🕊'])(
    'keeps a search for %s apart from its spelling in the address',
    (q) => {
      expect(throughAddress({ ...DEFAULT_VIEW, q }).view.q).toBe(q);
    },
  );
});

describe('a parameter that cannot be read', () => {
  const UNREADABLE: [address: string, name: keyof View][] = [
    ['kind=meeting', 'kind'],
    ['kind=contact,nonsense', 'kind'],
    ['kind=Contact', 'kind'],
    ['kind=__proto__', 'kind'],
    ['mode=constructor', 'mode'],
    ['view=toString', 'view'],
    ['view=', 'view'],
    ['lanes=', 'lanes'],
    ['theme=dark,light', 'theme'],
    ['outside=false', 'outside'],
    ['topic=constructor', 'topic'],
    ['topic=gaza', 'topic'],
    ['person=putin,nobody', 'person'],
    ['person=russia', 'person'],
    ['article=0', 'article'],
    ['selected=hasOwnProperty', 'selected'],
    ['from=', 'from'],
    ['from=2023', 'from'],
    ['from=2023-02-30', 'from'],
    ['from=2023-2-3', 'from'],
    ['from=%D9%A2%D9%A0%D9%A2%D9%A3-12-07', 'from'],
    ['to=2023-13-01', 'to'],
    ['to=2023-12-07T00:00', 'to'],
    ['to=99999-01-01', 'to'],
    ['window=2023-12-07', 'window'],
    ['window=2023-12-07/2023-12-01', 'window'],
    ['window=2023-12-07/2023-12-08/2023-12-09', 'window'],
    ['evidence=5', 'evidence'],
    ['evidence=9-5', 'evidence'],
    ['evidence=5-5', 'evidence'],
    ['evidence=-1-5', 'evidence'],
    ['evidence=1e3-2e3', 'evidence'],
    ['aspect=', 'aspect'],
    ['aspect=weather', 'aspect'],
    ['aspect=constructor', 'aspect'],
    ['aspect=date,place', 'aspect'],
    ['aspect=terms-', 'aspect'],
    ['aspect=terms-nothing', 'aspect'],
    ['aspect=terms-000', 'aspect'],
    ['aspect=gaza-war', 'aspect'],
    ['kind=contact%2', 'kind'],
    ['kind=%E0%A4%A', 'kind'],
    ['kind=%00', 'kind'],
    ['kind=contact&kind=context', 'kind'],
    ['q=a&q=b', 'q'],
    ['theme=dark&theme=dark', 'theme'],
  ];

  test.each(UNREADABLE)('leaves the default and is named: %s', (address, name) => {
    const search = new URLSearchParams(address);
    const unreadable = [{ name, value: search.getAll(name).join(',') }];
    expect(readView(search, KNOWN)).toEqual({ view: DEFAULT_VIEW, unreadable });
  });

  test.each([
    ['kind', `${'contact,'.repeat(2_000)}x`],
    ['evidence', `1-${'9'.repeat(4_000)}`],
    ['from', '2'.repeat(100_000)],
    ['theme', 'dark'.repeat(100_000)],
  ])('may be absurdly long: %s', (name, value) => {
    const search = new URLSearchParams({ [name]: value });
    expect(readView(search, KNOWN)).toEqual({ view: DEFAULT_VIEW, unreadable: [{ name, value }] });
  });

  test('leaves the others as they are', () => {
    const { view, unreadable } = readView(
      new URLSearchParams('kind=x&theme=dark&from=y&to=2023-01-01'),
      KNOWN,
    );
    expect(view).toEqual({ ...DEFAULT_VIEW, theme: 'dark', to: '2023-01-01' });
    expect(unreadable.map(({ name }) => name)).toEqual(['kind', 'from']);
  });

  test('is a beginning after the end; the end stands', () => {
    const { view, unreadable } = readView(new URLSearchParams('from=2024-01-01&to=2023-01-01'), KNOWN);
    expect(view).toEqual({ ...DEFAULT_VIEW, to: '2023-01-01' });
    expect(unreadable).toEqual([{ name: 'from', value: '2024-01-01' }]);
  });
});

describe('an address', () => {
  test.each([
    'utm_source=x',
    '__proto__=1',
    'constructor=x',
    'KIND=x',
    'kind%20=x',
    '=x',
    '&&',
    '%E0%A4%A=1',
  ])('with a parameter of somebody else is left alone: %s', (address) => {
    expect(readView(new URLSearchParams(address), KNOWN)).toEqual({ view: DEFAULT_VIEW, unreadable: [] });
  });

  test('with an empty list chooses nothing, and a value named twice once', () => {
    const { view, unreadable } = readView(
      new URLSearchParams('kind=&mode=,,&status=occurred,,occurred,planned&article=000,'),
      KNOWN,
    );
    expect(view).toEqual({ ...DEFAULT_VIEW, status: ['occurred', 'planned'], article: ['000'] });
    expect(unreadable).toEqual([]);
  });

  test('never breaks the app, whatever stands in it', () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(DEFAULT_VIEW), '__proto__'), fc.string());
    const value = fc.oneof(anyText, fc.constantFrom('contact', '2023-12-07', '1-2', '__proto__'));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const { view, unreadable } = readView(new URLSearchParams(pairs), KNOWN);
        expect(throughAddress(view)).toEqual({ view, unreadable: [] });
        for (const { name: unread } of unreadable) expect(pairs.map(([key]) => key)).toContain(unread);
      }),
    );
  });

  test('holds no more of a search than is sensible, and no half of a letter', () => {
    const long = `${'ا'.repeat(LONGEST_QUERY - 1)}🕊🕊`;
    const { view } = readView(new URLSearchParams({ q: long }), KNOWN);
    expect(view.q).toBe('ا'.repeat(LONGEST_QUERY - 1));
    expect(throughAddress(view).view.q).toBe(view.q);
  });
});

test.each([
  ['2023-12-07', true],
  ['2024-02-29', true],
  ['0001-01-01', true],
  ['2023-02-29', false],
  ['2023-00-10', false],
  ['2023-12-7', false],
  [' 2023-12-07', false],
  ['2023-12-07\n', false],
  ['٢٠٢٣-١٢-٠٧', false],
  ['', false],
])('whether %j is a day: %s', (raw, is) => {
  expect(isIsoDay(raw)).toBe(is);
});
