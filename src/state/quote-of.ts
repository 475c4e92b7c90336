import type { Evidence, Id, Statement } from '../domain/dataset.ts';
import type { In } from '../domain/bundle.ts';
import type { LocalEvent } from './filter.ts';

/** Longer words are read in the event view; a row of the list shows one or two lines. */
const LONGEST = 120;

/**
 * The words an event is shown with in a list: what somebody said at it, where that is short and given word for
 * word; else the first words of its first account.
 */
export function quoteOf(event: LocalEvent, statements: ReadonlyMap<Id, In<Statement>>): Evidence | undefined {
  const said = event.statements
    .flatMap((id) => statements.get(id) ?? [])
    .find(({ kind, evidence }) => kind === 'direct' && evidence.exact.length <= LONGEST);
  return said?.evidence ?? event.accounts[0]?.evidence[0];
}
