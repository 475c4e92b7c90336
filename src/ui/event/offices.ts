import type { Dated, IsoDay, Office } from '../../domain/dataset.ts';
import type { In } from '../../domain/bundle.ts';

export type LocalOffice = In<Office>;

/**
 * The offices a person held at a date. An office without years (an article names it and no more) always
 * counts; one with years only where it may overlap the date, and never for an undated event.
 */
export function officesAt(
  offices: readonly LocalOffice[],
  date: Pick<Dated, 'earliest' | 'latest'>,
  outside: 'on' | 'off',
): LocalOffice[] {
  return offices.filter((office) => {
    if (office.basis === 'outside' && outside === 'off') return false;
    if (office.from === null && office.to === null) return true;
    if (date.earliest === null && date.latest === null) return false;
    const beganInTime = office.from === null || date.latest === null || firstDay(office.from) <= date.latest;
    const endedInTime = office.to === null || date.earliest === null || lastDay(office.to) >= date.earliest;
    return beganInTime && endedInTime;
  });
}

/** `2018` and `2018-05` begin on the first day they name. */
function firstDay(partial: string): IsoDay {
  return partial + '-01-01'.slice(partial.length - 4);
}

/** `2018` and `2018-05` last to their end; the 31st is late enough for a comparison of text. */
function lastDay(partial: string): IsoDay {
  return partial + '-12-31'.slice(partial.length - 4);
}
