import type { DateClaim, Dated } from '../../domain/dataset.ts';
import type { In } from '../../domain/bundle.ts';
import { shownDate, type ShownDate } from '../../state/shown-date.ts';

export type LocalDateClaim = In<DateClaim>;

/** What a reader is told of a date: what is shown, what the articles themselves carry, how it is known. */
export type DateFacts = {
  shown: ShownDate;
  /** The articles' own date beside a sharper one from outside; `null`: they are the same, or there is none. */
  fromArticles: Dated | null;
  /** How the articles' date is known; `null`: the explanation itself rests on what is switched off. */
  note: string | null;
  /** What outside knowledge adds, with its report. */
  outside: { note: string | null; source: string | undefined } | null;
};

/**
 * With outside knowledge switched off, the explanation stays only where the date stands in the text or follows
 * from it: counting from the publication day, which no article bears, is outside knowledge itself.
 */
export function dateFacts(claim: LocalDateClaim, outside: 'on' | 'off'): DateFacts {
  const shown = shownDate(claim, outside);
  if (outside === 'off') {
    const fromText = claim.basis === 'stated' || claim.basis === 'text';
    return { shown, fromArticles: null, note: fromText ? claim.note : null, outside: null };
  }
  if (claim.basis === 'outside') {
    const sharper = claim.outside;
    return {
      shown,
      fromArticles: claim.textual,
      note: null,
      outside: {
        note: sharper === undefined ? claim.note : `${claim.note} ${sharper.note}`,
        source: sharper?.source ?? claim.source,
      },
    };
  }
  const sharper = claim.outside;
  return {
    shown,
    fromArticles: sharper === undefined || sharper.edtf === claim.edtf ? null : claim,
    note: claim.note,
    outside: sharper === undefined ? null : { note: sharper.note, source: sharper.source },
  };
}
