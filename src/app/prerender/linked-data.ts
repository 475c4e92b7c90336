import type { LocalDataset, LocalEvent } from '../../domain/bundle.ts';
import type { Language } from '../../domain/dataset.ts';
import type { Page } from '../../state/routes.ts';
import { shownDate } from '../../state/shown-date.ts';

/** A thing of schema.org, as JSON-LD. */
export type Linked = { '@type': string; [key: string]: unknown };

/** All that the description of a page is made of. Addresses begin with `site`. */
export type Facts = {
  language: Language;
  title: string;
  description: string;
  dataset: LocalDataset;
  site: string;
  url: string;
  /** What the site is called. */
  name: string;
};

/**
 * A page as schema.org knows such things. It claims no more than the page does: only what took place is an `Event`, a
 * plan or an allegation is a thing the page is about; a day is given only where it is known to the day, month or year
 * from the articles; an article belongs to who published it.
 */
export function linkedData(page: Page, facts: Facts): Linked {
  const { language, title, description, url, site, name } = facts;
  const common = {
    '@context': 'https://schema.org',
    name: title,
    description,
    url,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name, url: site },
  };
  switch (page.name) {
    case 'explorer':
    case 'story':
      return { ...common, '@type': 'CollectionPage', mainEntity: record(facts) };
    case 'event':
    case 'compare':
    case 'storyEvent':
      return {
        ...common,
        '@type': 'WebPage',
        about: eventOf(page.id, facts),
        citation: citations(page.id, facts),
      };
    case 'articles':
      return {
        ...common,
        '@type': 'CollectionPage',
        hasPart: facts.dataset.articles.map(({ id }) => articleOf(id, facts)),
      };
    case 'claims':
    case 'claim':
      return {
        ...common,
        '@type': 'WebPage',
        citation: claimed(page.name === 'claim' ? page.id : null, facts).map((id) => articleOf(id, facts)),
      };
    case 'article':
      return { ...common, '@type': 'WebPage', mainEntity: articleOf(page.id, facts) };
    case 'settings':
    case 'about':
      return { ...common, '@type': 'AboutPage', about: record(facts) };
    case 'person':
    case 'organisation':
      return { ...common, '@type': 'ProfilePage', mainEntity: partyOf(page.id, facts.dataset) };
    case 'place':
      return {
        ...common,
        '@type': 'WebPage',
        about: { '@type': 'Place', name: find(facts.dataset.places, page.id).name },
      };
    case 'topic':
      return {
        ...common,
        '@type': 'WebPage',
        about: { '@type': 'DefinedTerm', name: find(facts.dataset.topics, page.id).name },
      };
    case 'thread':
      return {
        ...common,
        '@type': 'CollectionPage',
        hasPart: find(facts.dataset.threads, page.id).events.map((event) => eventOf(event, facts)),
      };
    case 'people':
    case 'organisations':
    case 'places':
    case 'topics':
    case 'threads':
    case 'statements':
      return { ...common, '@type': 'CollectionPage', about: record(facts) };
  }
}

/** The record as a dataset that can be taken away. */
function record({ name, description, site, dataset }: Facts): Linked {
  return {
    '@type': 'Dataset',
    name,
    description,
    identifier: dataset.digest,
    inLanguage: ['ar', 'fa', 'en', 'ru'],
    isBasedOn: dataset.articles.map(({ title }) => title),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: `${site}dataset.json`,
    },
  };
}

/** A value of EDTF that is a plain ISO 8601 day, month or year, or a span of two. */
const PLAIN = /^\d{4}(-\d\d(-\d\d)?)?(\/\d{4}(-\d\d(-\d\d)?)?)?$/;

function eventOf(id: string, { dataset }: Facts): Linked {
  const event = find(dataset.events, id);
  const { title, summary } = event;
  if (event.status !== 'occurred') return { '@type': 'Thing', name: title, description: summary };
  return {
    '@type': 'Event',
    name: title,
    description: summary,
    ...datesOf(event),
    ...listed(
      'location',
      event.places.map(({ place }) => ({ '@type': 'Place', name: find(dataset.places, place).name })),
    ),
    ...listed(
      'attendee',
      event.participants
        .filter(({ present }) => present === true)
        .map(({ entity }) => partyOf(entity, dataset)),
    ),
  };
}

/** A date as the articles' own words carry it: one that is not theirs needs its brackets and its source, which have no place here. */
function textual(date: LocalEvent['date']): string | null {
  const { edtf } = shownDate(date, 'off');
  return PLAIN.test(edtf) ? edtf : null;
}

function datesOf({ date }: LocalEvent): { startDate?: string; endDate?: string } {
  const [startDate, endDate] = textual(date)?.split('/') ?? [];
  return { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) };
}

function partyOf(id: string, { people, organisations }: LocalDataset): Linked {
  const person = people.find((one) => one.id === id);
  return person === undefined
    ? { '@type': 'Organization', name: find(organisations, id).name }
    : { '@type': 'Person', name: person.name };
}

/** The articles an event is told by. */
function citations(id: string, facts: Facts): Linked[] {
  return find(facts.dataset.events, id).accounts.map(({ article }) => articleOf(article, facts));
}

/**
 * The articles in which a claim, or any, is taken a position on. Not a `ClaimReview`: nothing here is reviewed.
 * @param id `null`: all claims
 */
function claimed(id: string | null, { dataset }: Facts): string[] {
  const asked = id === null ? dataset.claims : [find(dataset.claims, id)];
  return [...new Set(asked.flatMap(({ positions }) => positions.map(({ evidence }) => evidence.article)))];
}

function articleOf(id: string, { dataset, site, language }: Facts): Linked {
  const { title, headline, published, outlet } = find(dataset.articles, id);
  const datePublished = textual(published);
  const prefix = language === 'ar' ? '' : `${language}/`;
  return {
    '@type': 'NewsArticle',
    // Its own words where it has a headline; ours, in our language, where it has none.
    ...(headline === null ? { name: title } : { headline: headline.exact, inLanguage: 'ar' }),
    ...(datePublished !== null && { datePublished }),
    ...(outlet?.basis === 'text' && { publisher: { '@type': 'Organization', name: outlet.name } }),
    url: `${site}${prefix}articles/${id}/`,
  };
}

function find<T extends { id: string }>(things: readonly T[], id: string): T {
  const found = things.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no ${id}`);
  return found;
}

function listed(key: string, values: readonly Linked[]): { [key: string]: readonly Linked[] } {
  return values.length === 0 ? {} : { [key]: values };
}
