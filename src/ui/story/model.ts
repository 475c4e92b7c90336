import type { Id, Side, Statement } from '../../domain/dataset.ts';
import type { In, LocalEvent } from '../../domain/bundle.ts';
import type { Role } from '../../domain/dataset.ts';
import type { Reading } from '../shared/reading.ts';
import { storyQuote, type StoryQuote } from '../../state/tour.ts';

/** What is known of an event, gathered at the top. */
export type StoryFacts = {
  event: LocalEvent;
  parties: readonly (LocalEvent['participants'][number] & {
    name: string;
    side: Side;
    offices: readonly { title: string; basis: 'text' | 'outside' }[];
  })[];
  /** Said at the event, in order. */
  statements: readonly In<Statement>[];
  articles: Reading['articles'];
};

export type StoryParty = {
  id: Id;
  name: string;
  role: Role;
  side: Side;
  /** Who it is comes from outside the articles. */
  outside: boolean;
  absent: boolean;
  office: { title: string; outside: boolean } | null;
};

/** What one sheet of the story shows of its event. */
export type StorySheetModel = {
  event: LocalEvent;
  /** Those who face each other: whoever receives, calls, sends or accuses first, else Russia. None, one or two. */
  pair: StoryParty[];
  /** Who took part besides. */
  others: StoryParty[];
  quote: StoryQuote | null;
};

/** Whoever is host, caller, sender, inviter or accuser stands first; who is only spoken of does not face anybody. */
const RANK: Partial<Record<Role, number>> = {
  host: 0,
  caller: 0,
  sender: 0,
  inviter: 0,
  accuser: 0,
  subject: 2,
  accused: 2,
};
const ORDER: Record<Side, number> = { russia: 0, iran: 1, other: 2 };

type Facts = StoryFacts['parties'][number];

/** Where one stands among all: by role, people before bodies, Russia before Iran before others. */
function compare(a: Facts, b: Facts): number {
  const rank = ({ role }: Facts): number => RANK[role] ?? 1;
  const body = ({ offices }: Facts): number => (offices.length > 0 ? 0 : 1);
  return rank(a) - rank(b) || body(a) - body(b) || ORDER[a.side] - ORDER[b.side];
}

function partyOf({ entity, name, role, side, basis, present, offices }: Facts): StoryParty {
  // An office the articles name says who it is; one from outside stands in where there is none.
  const office = offices.find((one) => one.basis === 'text') ?? offices[0];
  return {
    id: entity,
    name,
    role,
    side,
    outside: basis === 'outside',
    absent: present === false,
    office: office === undefined ? null : { title: office.title, outside: office.basis === 'outside' },
  };
}

/** Gathers a sheet. Of a contact, Russia and Iran face each other, whoever else was there. */
export function sheetOf({ event, parties, statements, articles }: StoryFacts): StorySheetModel {
  const standing = parties.toSorted(compare);
  const facing = event.kind === 'contact' ? standing.filter(({ side }) => side !== 'other') : standing;
  const first = facing[0] ?? standing[0];
  const second =
    facing.find((one) => one.side !== first?.side && RANK[one.role] !== 2) ??
    facing.find((one) => one.side !== first?.side);
  const pair = [first, second].filter((one) => one !== undefined);
  const others = standing.filter((one) => !pair.includes(one) && RANK[one.role] !== 2);
  const quote = storyQuote(event, statements, ({ article, start }) => {
    const block = articles.get(article)?.blocks.find((one) => one.start <= start && start < one.end);
    return block?.role === 'heading' || block?.role === 'caption';
  });
  return {
    event,
    pair: pair.map(partyOf),
    others: others.map(partyOf),
    quote,
  };
}
