import type { Id } from '../../domain/dataset.ts';
import type { Use } from './uses.ts';

type EventShare = Extract<Use, { type: 'event' }>['as'] | 'date' | 'announced';
type Alone = Extract<Use, { type: 'term' | 'office' | 'headline' | 'explanation' | 'defect' | 'date' }>;

/** The uses of a passage as a reader is told them: an event once, with all that the words say of it. */
export type UseGroup =
  | { type: 'event'; key: string; event: Id; as: EventShare[] }
  | { type: 'statement'; key: string; use: Extract<Use, { type: 'statement' }> }
  | { type: 'claim'; key: string; use: Extract<Use, { type: 'claim' }> }
  | { type: 'other'; key: string; use: Alone };

/** Nothing is told twice, and what the text tells stands before how it is worded. */
export function groupUses(uses: readonly Use[]): UseGroup[] {
  const groups = new Map<string, UseGroup>();
  for (const use of uses) {
    const group = groupOf(use);
    const known = groups.get(group.key);
    if (known === undefined) groups.set(group.key, group);
    else if (known.type === 'event' && group.type === 'event') known.as.push(...group.as);
  }
  const order: readonly UseGroup['type'][] = ['statement', 'event', 'claim', 'other'];
  return [...groups.values()].toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
}

function groupOf(use: Use): UseGroup {
  switch (use.type) {
    case 'event':
      return { type: 'event', key: `event ${use.event}`, event: use.event, as: [use.as] };
    case 'date':
      if (use.event === null || use.as === 'published') return { type: 'other', key: 'published', use };
      return { type: 'event', key: `event ${use.event}`, event: use.event, as: [use.as] };
    case 'statement':
      return { type: 'statement', key: `statement ${use.statement}`, use };
    case 'claim':
      return { type: 'claim', key: `claim ${use.claim}`, use };
    case 'term':
      return { type: 'other', key: `term ${use.term.evidence.start}-${use.term.evidence.end}`, use };
    case 'office':
      return { type: 'other', key: `office ${use.person} ${use.title}`, use };
    case 'headline':
      return { type: 'other', key: 'headline', use };
    case 'explanation':
      return { type: 'other', key: `explanation ${use.name}`, use };
    case 'defect':
      return { type: 'other', key: `defect ${use.defect.start}-${use.defect.end} ${use.defect.note}`, use };
  }
}
