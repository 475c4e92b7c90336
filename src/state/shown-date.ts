import type { Dated, Event } from '../domain/dataset.ts';
import type { In } from '../domain/bundle.ts';

/** The date the axis shows, and whether it comes from outside the articles. */
export type ShownDate = Dated & { outside: boolean };

const UNDATED: ShownDate = { edtf: 'XXXX', earliest: null, latest: null, outside: false };

/**
 * Which of an event's dates is shown (DATASET.md, DateClaim): the sharper one from outside where there is
 * one, else the date itself; with outside knowledge switched off, only what the words carry.
 */
export function shownDate(date: In<Event>['date'], outside: 'on' | 'off'): ShownDate {
  if (outside === 'off') return date.textual === null ? UNDATED : { ...pick(date.textual), outside: false };
  if (date.outside !== undefined) return { ...pick(date.outside), outside: true };
  return { ...pick(date), outside: date.basis === 'outside' };
}

function pick({ edtf, earliest, latest }: Dated): Dated {
  return { edtf, earliest, latest };
}

/** Whether a shown date has any place on the axis. */
export function isDated(date: Dated): boolean {
  return date.earliest !== null || date.latest !== null;
}
