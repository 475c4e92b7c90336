import { describe, expect, test } from 'vitest';
import { defaultTour } from '../../src/domain/tour.ts';
import { compile } from '../../src/pipeline/compile.ts';
import { dated } from '../support/builders.ts';
import { filesUnder, readCorpus } from '../support/corpora.ts';
import { realDataset } from '../support/real-seeds.ts';

type Told = Parameters<typeof defaultTour>[0][number];

/** A contact of heads of state that took place on a day of December 2023. */
function contact(id: string, day: number, rest: Partial<Told> = {}): Told {
  const date = dated(`2023-12-${String(day).padStart(2, '0')}`);
  return { id, kind: 'contact', level: 'heads-of-state', mode: 'meeting', status: 'occurred', date, ...rest };
}

const idsOf = (events: readonly Told[]): string[] => defaultTour(events).map(({ id }) => id);

describe('the tour that nobody wrote', () => {
  test('tells the contacts of the highest level in the order they are given', () => {
    const events = Array.from({ length: 6 }, (_, index) => contact(`meeting-${index}`, index + 1));
    const officials = contact('officials', 3, { level: 'officials' });
    expect(idsOf([...events.slice(0, 2), officials, ...events.slice(2)])).toEqual(events.map(({ id }) => id));
  });

  test('takes in the next level while it has fewer than five', () => {
    const few = [
      contact('security', 1, { level: 'security-officials' }),
      contact('presidents', 2),
      contact('institutions', 3, { level: 'institutions' }),
      contact('nobody', 4, { level: null }),
    ];
    expect(idsOf(few)).toEqual(['security', 'presidents', 'institutions', 'nobody']);
    const enough = Array.from({ length: 3 }, (_, index) => contact(`presidents-${index}`, 10 + index));
    expect(idsOf([...few, ...enough])).not.toContain('institutions');
    expect(idsOf([...few, ...enough])).toContain('security');
  });

  test('prefers meetings to calls and calls to messages where there are more than twelve', () => {
    const events = [
      contact('message', 1, { mode: 'message' }),
      contact('call', 2, { mode: 'phone' }),
      ...Array.from({ length: 11 }, (_, index) => contact(`meeting-${index}`, 3 + index)),
      contact('no-mode', 20, { mode: null }),
    ];
    expect(idsOf(events)).toHaveLength(12);
    expect(idsOf(events)[0]).toBe('call');
    expect(idsOf(events)).not.toContain('message');
  });

  test('tells no plan, no allegation, nobody else’s meeting and nothing without a date', () => {
    const events = [
      contact('plan', 1, { status: 'planned' }),
      contact('alleged', 2, { status: 'alleged' }),
      contact('third', 3, { kind: 'third-party' }),
      contact('undated', 4, { date: dated('XXXX') }),
      contact('told', 5),
    ];
    expect(idsOf(events)).toEqual(['told']);
    expect(idsOf([])).toEqual([]);
  });

  test('is what the real record tells when its tour is taken away, with titles and without lines', () => {
    const files = filesUnder('seeds');
    files.delete('tour.yaml');
    const { tour, problems } = compile(files);
    expect(problems).toEqual([]);
    expect(tour?.map(({ event }) => event)).toEqual(
      defaultTour(realDataset('ar').events).map(({ id }) => id),
    );
    expect(tour?.length).toBeGreaterThanOrEqual(5);
    expect(tour?.every(({ line, title }) => line === null && title.ru !== '')).toBe(true);
    expect(tour?.map(({ event }) => event)).toContain('putin-raisi-kremlin-2023-12-07');
  });

  test('stands in for a missing file without a complaint', () => {
    expect(compile(readCorpus('base').files).tour?.map(({ event }) => event)).toEqual(['meeting-2023']);
  });
});
