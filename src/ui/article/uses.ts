import type { Article, Claim, Defect, Event, Evidence, Id, Side, Term } from '../../domain/dataset.ts';
import type { In, LocalDataset, LocalEvent } from '../../domain/bundle.ts';
import type { Reading } from '../shared/reading.ts';
import { sideOf } from '../shared/reading.ts';

export type LocalArticle = In<Article>;
type Position = In<Claim>['positions'][number];

/** How a passage is marked; the key of the article lists them in this order. */
export const MARK_KINDS = [
  'event',
  'plan',
  'context',
  'russia',
  'iran',
  'other',
  'date',
  'claim',
  'term',
  'office',
  'defect',
  'debris',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One thing a passage is evidence of. `kind` is `null` where it is not marked: the headline is set as one, and a name that is explained bears a mark of its own. */
export type Use =
  | { type: 'event'; kind: MarkKind; event: Id; as: 'account' | 'participant' | 'place' | EventAspect }
  | { type: 'date'; kind: 'date'; event: Id | null; as: 'date' | 'announced' | 'published' }
  | { type: 'statement'; kind: Side; statement: Id }
  | { type: 'claim'; kind: 'claim'; claim: Id; position: Position }
  | { type: 'term'; kind: 'term'; term: In<Term> }
  | { type: 'office'; kind: 'office'; person: Id; title: string }
  | { type: 'headline'; kind: null }
  | { type: 'explanation'; kind: null; name: string }
  | { type: 'defect'; kind: 'defect' | 'debris'; defect: In<Defect> };
type EventAspect = Event['accounts'][number]['says'][number]['aspect'];

/** A passage of an article and all that it is evidence of. UTF-16 offsets, end exclusive. */
export type Marked = { start: number; end: number; uses: Use[] };

/** A plan is never marked as if it happened, nor what is only alleged. */
export function kindOfEvent({ status, kind }: Pick<LocalEvent, 'status' | 'kind'>): MarkKind {
  switch (status) {
    case 'planned':
    case 'invited':
    case 'proposed':
    case 'cancelled':
    case 'postponed':
      return 'plan';
    case 'alleged':
    case 'denied':
      return 'claim';
    case 'occurred':
    case 'ongoing':
      return kind === 'context' ? 'context' : 'event';
  }
}

/** What a page has left in a text, beside what is wrong in the text itself. */
const DEBRIS: ReadonlySet<string> = new Set(['page-debris', 'markup-debris']);

/**
 * Every passage of an article that is evidence of something in the dataset, each once, in the order of the
 * text (of two that begin together the longer first).
 */
export function markedPassages(
  dataset: LocalDataset,
  article: LocalArticle,
  sides: Reading['sides'],
): Marked[] {
  const passages = new Map<string, Marked>();
  const add = (start: number, end: number, use: Use) => {
    const key = `${start}-${end}`;
    const passage = passages.get(key) ?? { start, end, uses: [] };
    passage.uses.push(use);
    passages.set(key, passage);
  };
  const note = (evidence: Evidence, use: Use) => {
    if (evidence.article === article.id) add(evidence.start, evidence.end, use);
  };
  for (const event of dataset.events) noteEvent(event, note);
  for (const { id, speakers, evidence } of dataset.statements) {
    note(evidence, { type: 'statement', kind: sideOf(speakers, sides), statement: id });
  }
  for (const { id, positions } of dataset.claims) {
    for (const position of positions)
      note(position.evidence, { type: 'claim', kind: 'claim', claim: id, position });
  }
  for (const { id, offices } of dataset.people) {
    for (const { title, evidence } of offices)
      for (const passage of evidence) note(passage, { type: 'office', kind: 'office', person: id, title });
  }
  if (article.headline !== null) note(article.headline, { type: 'headline', kind: null });
  for (const { name, says } of dataset.glossary ?? [])
    for (const passage of says?.evidence ?? []) note(passage, { type: 'explanation', kind: null, name });
  for (const passage of article.published.evidence)
    note(passage, { type: 'date', kind: 'date', event: null, as: 'published' });
  for (const term of article.terms) note(term.evidence, { type: 'term', kind: 'term', term });
  for (const defect of article.defects) {
    const kind = DEBRIS.has(defect.kind) ? 'debris' : 'defect';
    add(defect.start, defect.end, { type: 'defect', kind, defect });
  }
  return [...passages.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function noteEvent(event: LocalEvent, note: (evidence: Evidence, use: Use) => void): void {
  const { id } = event;
  const kind = kindOfEvent(event);
  for (const evidence of event.date.evidence)
    note(evidence, { type: 'date', kind: 'date', event: id, as: 'date' });
  for (const evidence of event.announced?.evidence ?? [])
    note(evidence, { type: 'date', kind: 'date', event: id, as: 'announced' });
  for (const place of event.places)
    for (const evidence of place.evidence) note(evidence, { type: 'event', kind, event: id, as: 'place' });
  for (const participant of event.participants)
    for (const evidence of participant.evidence)
      note(evidence, { type: 'event', kind, event: id, as: 'participant' });
  for (const account of event.accounts) {
    for (const evidence of account.evidence)
      note(evidence, { type: 'event', kind, event: id, as: 'account' });
    for (const { aspect, evidence } of account.says)
      note(evidence, { type: 'event', kind, event: id, as: aspect });
  }
}

/** Whether a passage is marked as a kind. */
function isOfKind({ uses }: Marked, kind: MarkKind): boolean {
  return uses.some((use) => use.kind === kind);
}

/** How many passages there are of each kind; kinds that do not occur are left out. */
export function countKinds(marked: readonly Marked[]): Map<MarkKind, number> {
  const counts = MARK_KINDS.map(
    (kind) => [kind, marked.filter((passage) => isOfKind(passage, kind)).length] as const,
  );
  return new Map(counts.filter(([, count]) => count > 0));
}
