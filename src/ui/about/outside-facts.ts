import type { Dated, Id } from '../../domain/dataset.ts';
import type { LocalDataset, LocalEvent } from '../../domain/bundle.ts';

/** One thing the record knows from outside the articles. */
export type OutsideFact = {
  what:
    | 'outlet'
    | 'page'
    | 'published'
    | 'date'
    | 'outcome'
    | 'note'
    | 'place'
    | 'participant'
    | 'office'
    | 'claim';
  /** The date itself, where it is one. */
  date: Dated | null;
  /** What is known, or how; a name for a place or a participant. */
  text: string;
  source: string | undefined;
};

/** What it is known of, and all that is. */
export type OutsideGroup = {
  of: 'article' | 'event' | 'claim' | 'person' | 'explanation';
  id: Id;
  title: string;
  facts: OutsideFact[];
};

/**
 * All that stands in brackets anywhere, gathered from the dataset: articles first, then events in order of
 * time, claims, what is explained, and people. Whatever a sixth article adds appears here by itself.
 */
export function outsideFacts(dataset: LocalDataset, names: ReadonlyMap<Id, string>): OutsideGroup[] {
  const groups: OutsideGroup[] = [
    ...dataset.articles.map((article) => ({
      of: 'article' as const,
      id: article.id,
      title: article.title,
      facts: articleFacts(article),
    })),
    ...dataset.events.map((event) => ({
      of: 'event' as const,
      id: event.id,
      title: event.title,
      facts: eventFacts(event, names),
    })),
    ...dataset.claims.map(({ id, proposition, outside }) => ({
      of: 'claim' as const,
      id,
      title: proposition,
      facts: outside === undefined ? [] : [fact('claim', outside.note, outside.source)],
    })),
    ...(dataset.glossary ?? []).map(({ id, name, outside }) => ({
      of: 'explanation' as const,
      id,
      title: name,
      facts: outside === undefined ? [] : [fact('note', outside.note, outside.source)],
    })),
    ...dataset.people.map(({ id, name, offices }) => ({
      of: 'person' as const,
      id,
      title: name,
      facts: offices
        .filter(({ basis }) => basis === 'outside')
        .map(({ title, from, to }) => fact('office', withYears(title, from, to), undefined)),
    })),
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}

function fact(
  what: OutsideFact['what'],
  text: string,
  source: string | undefined,
  date: Dated | null = null,
): OutsideFact {
  return { what, text, source, date };
}

function withYears(title: string, from: string | null, to: string | null): string {
  return from === null && to === null ? title : `${title} (${from ?? ''}–${to ?? ''})`;
}

function articleFacts({ outlet, url, published }: LocalDataset['articles'][number]): OutsideFact[] {
  const facts: OutsideFact[] = [];
  if (outlet?.basis === 'outside') facts.push(fact('outlet', `${outlet.name}. ${outlet.note}`, undefined));
  if (url !== null) facts.push(fact('page', '', url));
  return [...facts, ...dateFact('published', published)];
}

function eventFacts(event: LocalEvent, names: ReadonlyMap<Id, string>): OutsideFact[] {
  const { outcome, outside = [] } = event;
  const nameOf = (id: Id) => names.get(id) ?? id;
  return [
    ...dateFact('date', event.date),
    ...(event.announced === undefined ? [] : dateFact('date', event.announced)),
    ...(outcome === undefined ? [] : [fact('outcome', outcome.note, outcome.source, outcome)]),
    ...outside.map(({ note, source }) => fact('note', note, source)),
    ...event.places
      .filter(({ basis }) => basis === 'outside')
      .map(({ place }) => fact('place', nameOf(place), undefined)),
    ...event.participants
      .filter(({ basis }) => basis === 'outside')
      .map(({ entity }) => fact('participant', nameOf(entity), undefined)),
  ];
}

function dateFact(what: 'published' | 'date', claim: LocalEvent['date']): OutsideFact[] {
  const { basis, note, source, outside } = claim;
  if (outside !== undefined) {
    const text = basis === 'outside' ? `${note} ${outside.note}` : outside.note;
    return [fact(what, text, outside.source, outside)];
  }
  return basis === 'outside' ? [fact(what, note, source, claim)] : [];
}
