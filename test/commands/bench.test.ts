import { describe, expect, it } from 'vitest';
import { kilobytes, median, p95, tableOf, times } from '../../src/commands/lib/bench/figures.ts';

describe('figures of a bench', () => {
  it('are the middle of their runs, whatever their order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 9, 100, 11])).toBe(10.5);
    expect(median([])).toBeNaN();
  });

  it('are not exceeded by 95 of a hundred', () => {
    expect(p95(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(95);
    expect(p95([16, 17, 200])).toBe(200);
    expect(p95([])).toBeNaN();
  });

  it('are shown in the units of the budgets', () => {
    expect(kilobytes(154_960)).toBe('155.0 KB');
    expect(times(30, 20, 'blank')).toBe('1.50 x blank');
  });
});

describe('the table of a bench', () => {
  it('sets figures in columns and says which budget is kept', () => {
    const table = tableOf([
      { what: 'a', sijill: '1.0 KB', budget: { words: '<= 2 KB', kept: true } },
      { what: 'a longer one', sijill: '40 ms', blank: '7 ms', ratio: '5.71 x blank', budget: null },
      { what: 'b', sijill: '9 ms', bare: '6 ms', budget: { words: '<= 8 ms', kept: false } },
    ]);
    expect(table).toBe(
      [
        '              Sijill  blank page  bare vis-timeline         ratio  budget',
        'a             1.0 KB                                               <= 2 KB  kept',
        'a longer one   40 ms        7 ms                     5.71 x blank',
        'b               9 ms                           6 ms                <= 8 ms  OVER',
      ].join('\n'),
    );
  });
});
