import type { Evidence, Id, RelationType, Status, Thread } from '../domain/dataset.ts';
import type { In, LocalDataset, LocalEvent } from '../domain/bundle.ts';
import { inThreadOrder } from './shown-order.ts';

type LocalStatement = LocalDataset['statements'][number];
type Outcome = NonNullable<LocalEvent['outcome']>;

type OwnFate = 'took-place' | 'postponed' | 'cancelled';

/** What became of a plan, and who tells: the articles, by an event of theirs, or the world outside them. */
export type Fate =
  | {
      from: 'articles';
      /** By another event of theirs, the first three; else by the status they give the plan itself. */
      how: (typeof FATEFUL)[number] | OwnFate;
      event: LocalEvent;
    }
  | { from: 'outside'; outcome: Outcome };

/** Something that was announced, invited to or planned, beside what became of it. */
export type Plan = {
  event: LocalEvent;
  /** The events at which it was made known, in order of time. */
  announcedBy: readonly LocalEvent[];
  /** Who invited, by an article's words. */
  invitedBy: readonly Id[];
  /** Who spoke of it while it lay ahead, by the statements on it; each once, in the order of the texts. */
  speakers: readonly Id[];
  /** The words that tell of the plan, the first of each account: its own, or, once it took place, its announcement's. */
  words: readonly { article: Id; evidence: Evidence | undefined }[];
  /** The same plan, told elsewhere. */
  samePlan: readonly LocalEvent[];
  /** Of the articles first; none: nobody tells. */
  fates: readonly Fate[];
};

/** A matter followed through time. */
export type ThreadModel = {
  thread: In<Thread>;
  /** In the order of the dates shown. */
  events: readonly LocalEvent[];
  /** Each with its event, in the order of the events, then of the articles and their texts. */
  statements: readonly { statement: LocalStatement; event: LocalEvent }[];
  plans: readonly Plan[];
};

const AHEAD: ReadonlySet<Status> = new Set(['planned', 'invited', 'proposed', 'postponed', 'cancelled']);
const ANNOUNCING: ReadonlySet<RelationType> = new Set(['announces', 'invites-to']);
const FATEFUL = ['fulfils', 'postpones', 'cancels'] as const;
/** A fate that a status tells, and the relation of an event that tells it in more words. */
const OWN_FATES: Partial<Record<Status, { how: OwnFate; unless: (typeof FATEFUL)[number] | null }>> = {
  occurred: { how: 'took-place', unless: null },
  postponed: { how: 'postponed', unless: 'postpones' },
  cancelled: { how: 'cancelled', unless: 'cancels' },
};

/** `null`: there is no such thread. With outside knowledge off, no fate comes from there. */
export function threadModel(dataset: LocalDataset, id: Id, outside: 'on' | 'off'): ThreadModel | null {
  const thread = dataset.threads.find((one) => one.id === id);
  if (thread === undefined) return null;
  const byId = new Map(dataset.events.map((event) => [event.id, event]));
  const events = inThreadOrder(
    thread.events.flatMap((event) => byId.get(event) ?? []),
    outside,
  );
  return {
    thread,
    events,
    statements: events.flatMap((event) =>
      dataset.statements
        .filter((statement) => statement.event === event.id)
        .map((statement) => ({ statement, event })),
    ),
    plans: events.flatMap((event) => planOf(event, thread.events, dataset, outside) ?? []),
  };
}

/**
 * An event as a plan beside its outcome. What took place is told so where the thread holds its announcement or its
 * invitation too; `null` for any other event.
 */
function planOf(
  event: LocalEvent,
  thread: readonly Id[],
  { events, statements }: LocalDataset,
  outside: 'on' | 'off',
): Plan | null {
  const leading = (types: ReadonlySet<RelationType>) =>
    events.filter(({ relations }) =>
      relations.some((relation) => relation.event === event.id && types.has(relation.type)),
    );
  const announcedBy = leading(ANNOUNCING);
  const ahead = AHEAD.has(event.status);
  const told = announcedBy.filter(({ id }) => thread.includes(id));
  if (!ahead && told.length === 0) return null;
  const own = event.relations.filter(({ type }) => type === 'same-plan-as').map((relation) => relation.event);
  const same = new Set([...own, ...leading(new Set(['same-plan-as'])).map((other) => other.id)]);
  // What was said and written at an event that took place is about the event, no longer about the plan.
  const said = ahead ? statements.filter((statement) => statement.event === event.id) : [];
  const telling = ahead ? [event] : told;
  return {
    event,
    announcedBy,
    invitedBy: event.participants
      .filter(({ role, basis }) => role === 'inviter' && basis !== 'outside')
      .map(({ entity }) => entity),
    speakers: [...new Set(said.flatMap(({ speakers }) => speakers))],
    words: telling.flatMap(({ accounts }) =>
      accounts.map(({ article, evidence: [evidence] }) => ({ article, evidence })),
    ),
    samePlan: events.filter(({ id }) => same.has(id)),
    fates: fatesOf(event, events, outside),
  };
}

/** What became of a plan: by events of the articles, by the status they give it, then from outside. */
function fatesOf(event: LocalEvent, events: readonly LocalEvent[], outside: 'on' | 'off'): Fate[] {
  const fates = FATEFUL.flatMap((how) =>
    events
      .filter(({ relations }) => relations.some(({ type, event: to }) => type === how && to === event.id))
      .map((one): Fate => ({ from: 'articles', how, event: one })),
  );
  const own = OWN_FATES[event.status];
  if (own !== undefined && !fates.some((fate) => fate.from === 'articles' && fate.how === own.unless))
    fates.push({ from: 'articles', how: own.how, event });
  if (outside === 'on' && event.outcome !== undefined)
    fates.push({ from: 'outside', outcome: event.outcome });
  return fates;
}
