/**
 * The core of the dataset in one language: what timeline, list and facets need, and nothing else. It is a
 * quarter of the whole and comes first, so that the record can be used before all of it is there.
 */
import type { In } from './bundle.ts';
import type {
  Article,
  Dataset,
  Dated,
  Event,
  Evidence,
  FactBasis,
  Id,
  Language,
  Organisation,
  Person,
  Place,
  Topic,
} from './dataset.ts';

/** An event as the timeline and the list know it. Every whole event (`LocalEvent`) is one, its `quote` apart. */
export type CoreEvent = Pick<
  In<Event>,
  'id' | 'kind' | 'category' | 'mode' | 'level' | 'status' | 'title' | 'label' | 'topics'
> & {
  date: Dated & { textual: Dated | null; basis: Event['date']['basis']; outside?: Dated };
  /** The basis stands where it is `outside`: elsewhere nothing is made of it. So also of the participants. */
  places: { place: Id; basis?: FactBasis }[];
  participants: (Pick<Event['participants'][number], 'entity' | 'role'> & { basis?: FactBasis })[];
  accounts: { article: Id }[];
};

/** A passage without its surroundings. */
export type Quote = Pick<Evidence, 'article' | 'start' | 'end' | 'exact'>;

/** `quote`: the words an event is shown with in the list. */
export type ListedEvent = CoreEvent & { quote: Quote | null };

export type CoreDataset = {
  articles: Pick<In<Article>, 'id' | 'title'>[];
  events: ListedEvent[];
  people: Pick<In<Person>, 'id' | 'name' | 'side'>[];
  organisations: Pick<In<Organisation>, 'id' | 'name' | 'side'>[];
  places: Pick<In<Place>, 'id' | 'name' | 'within'>[];
  topics: Pick<In<Topic>, 'id' | 'name' | 'broader'>[];
};

/** Longer words are read in the event view; a row of the list shows one or two lines. */
const LONGEST_QUOTE = 120;

/**
 * What somebody said at the event, where that is short and given word for word; else the first words of its
 * first account.
 */
function quoteOf(event: Event, dataset: Dataset): Quote | null {
  const said = dataset.statements.find(
    (statement) =>
      statement.event === event.id &&
      statement.kind === 'direct' &&
      statement.evidence.exact.length <= LONGEST_QUOTE,
  );
  const evidence = said?.evidence ?? event.accounts[0]?.evidence[0];
  if (evidence === undefined) return null;
  const { article, start, end, exact } = evidence;
  return { article, start, end, exact };
}

function datedOf({ edtf, earliest, latest }: Dated): Dated {
  return { edtf, earliest, latest };
}

function outsideOf({ basis }: { basis: FactBasis }): { basis?: FactBasis } {
  return basis === 'outside' ? { basis } : {};
}

/** The core of the dataset in a language. */
export function coreOf(dataset: Dataset, language: Language): CoreDataset {
  return {
    articles: dataset.articles.map(({ id, title }) => ({ id, title: title[language] })),
    events: dataset.events.map((event) => ({
      id: event.id,
      kind: event.kind,
      category: event.category,
      mode: event.mode,
      level: event.level,
      status: event.status,
      title: event.title[language],
      ...(event.label && { label: event.label[language] }),
      date: {
        ...datedOf(event.date),
        textual: event.date.textual && datedOf(event.date.textual),
        basis: event.date.basis,
        ...(event.date.outside && { outside: datedOf(event.date.outside) }),
      },
      places: event.places.map((one) => ({ place: one.place, ...outsideOf(one) })),
      participants: event.participants.map((one) => ({
        entity: one.entity,
        role: one.role,
        ...outsideOf(one),
      })),
      topics: event.topics,
      accounts: event.accounts.map(({ article }) => ({ article })),
      quote: quoteOf(event, dataset),
    })),
    people: dataset.people.map(({ id, name, side }) => ({ id, name: name[language], side })),
    organisations: dataset.organisations.map(({ id, name, side }) => ({ id, name: name[language], side })),
    places: dataset.places.map(({ id, name, within }) => ({ id, name: name[language], within })),
    topics: dataset.topics.map(({ id, name, broader }) => ({ id, name: name[language], broader })),
  };
}
