/** Stage five: every reference leads to something of the right sort. */
import type { AccountSeed, EventSeed, StatementSeed } from './forms/annotation.ts';
import type { Names, Sort } from './names.ts';
import { mostSimilar } from './similar.ts';
import type { Annotated, Seeds } from './seeds.ts';
import type { Seed } from './shape-check.ts';
import type { Path } from './yaml.ts';

const ACTOR: readonly Sort[] = ['person', 'organisation'];
const ANYTHING: readonly Sort[] = ['event', 'topic', 'person', 'organisation', 'place', 'claim', 'thread'];
const FILES: Record<Sort, string> = {
  article: 'seeds/articles',
  event: 'an annotation, under events',
  statement: 'an annotation, under statements',
  claim: 'claims.yaml',
  thread: 'threads.yaml',
  person: 'entities/people.yaml',
  organisation: 'entities/organisations.yaml',
  place: 'entities/places.yaml',
  topic: 'entities/topics.yaml',
  explanation: 'glossary.yaml',
};

/** The known id that looks most like `id`, if one does. */
function nearestId(id: string, sorts: readonly Sort[], names: Names): string | undefined {
  const known = [...names.sortOf].filter(([, sort]) => sorts.includes(sort));
  return mostSimilar(
    id,
    known.map(([candidate]) => candidate),
  );
}

/** With its article: “an event or a person”. */
const oneOf = (sorts: readonly Sort[]): string =>
  sorts.map((sort) => (/^[aeo]/u.test(sort) ? `an ${sort}` : `a ${sort}`)).join(' or ');

/** Checks one reference, which stands at `path` of `seed`. */
export function checkReference(
  seed: Seed<unknown>,
  path: Path,
  id: string | null,
  sorts: readonly Sort[],
  names: Names,
  part: 'key' | 'value' = 'value',
): void {
  if (id === null || id === '') return;
  const sort = names.sortOf.get(id);
  if (sort && sorts.includes(sort)) return;
  if (!sort && sorts.some((wanted) => names.partial.has(wanted))) return;
  const near = nearestId(id, sorts, names);
  const kinds = sorts.length > 4 ? 'a thing of this dataset' : oneOf(sorts);
  const where = sorts.length > 4 ? 'an entity file' : sorts.map((wanted) => FILES[wanted]).join(' or ');
  seed.report(
    path,
    {
      found: sort ? `“${id}” is ${oneOf([sort])}` : `nothing has the id “${id}”`,
      expected: `the id of ${kinds}`,
      mend: near
        ? `did you mean “${near}”? Otherwise add it to ${where}`
        : `add it to ${where}, or correct it`,
    },
    part,
  );
}

type Check = (path: Path, id: string | null, sorts: readonly Sort[]) => void;

function checkAll(check: Check, path: Path, ids: readonly string[], sorts: readonly Sort[]): void {
  for (const [index, id] of ids.entries()) check([...path, index], id, sorts);
}

function linkAccount(check: Check, path: Path, account: AccountSeed): void {
  for (const [index, { via }] of account.says.entries()) check([...path, 'says', index, 'via'], via, ACTOR);
  for (const [index, { refersTo }] of account.terms.entries())
    check([...path, 'terms', index, 'refersTo'], refersTo, ANYTHING);
}

function linkEvent(check: Check, path: Path, event: EventSeed): void {
  for (const [index, { place }] of event.places.entries())
    check([...path, 'places', index, 'place'], place, ['place']);
  for (const [index, { entity }] of event.participants.entries())
    check([...path, 'participants', index, 'entity'], entity, ACTOR);
  checkAll(check, [...path, 'topics'], event.topics, ['topic']);
  for (const [index, relation] of event.relations.entries())
    check([...path, 'relations', index, 'event'], relation.event, ['event']);
  if (event.account) linkAccount(check, [...path, 'account'], event.account);
}

function linkStatement(check: Check, path: Path, statement: StatementSeed): void {
  checkAll(check, [...path, 'speakers'], statement.speakers, ACTOR);
  check([...path, 'onBehalfOf'], statement.onBehalfOf, ACTOR);
  check([...path, 'via'], statement.via, ACTOR);
  check([...path, 'addressee'], statement.addressee, ACTOR);
  check([...path, 'event'], statement.event, ['event']);
  checkAll(check, [...path, 'topics'], statement.topics, ['topic']);
}

function linkAnnotation({ seed }: Annotated, names: Names): void {
  const check: Check = (path, id, sorts) => checkReference(seed, path, id, sorts, names);
  const { value } = seed;
  checkAll(check, ['agencies'], value.agencies, ['organisation']);
  for (const [index, { refersTo }] of value.terms.entries())
    check(['terms', index, 'refersTo'], refersTo, ANYTHING);
  for (const [id, event] of Object.entries(value.events)) linkEvent(check, ['events', id], event);
  for (const [id, account] of Object.entries(value.accounts)) {
    checkReference(seed, ['accounts', id], id, ['event'], names, 'key');
    linkAccount(check, ['accounts', id], account);
  }
  for (const [id, statement] of Object.entries(value.statements))
    linkStatement(check, ['statements', id], statement);
}

function linkShared({ shared }: Seeds, names: Names): void {
  const checkOf =
    (seed: Seed<unknown>): Check =>
    (path, id, sorts) =>
      checkReference(seed, path, id, sorts, names);
  const { people, places, topics, claims, threads } = shared;
  for (const [id, person] of Object.entries(people.value)) {
    for (const [index, { organisation }] of person.offices.entries())
      checkOf(people)([id, 'offices', index, 'organisation'], organisation, ['organisation']);
  }
  for (const [id, { within }] of Object.entries(places.value))
    checkOf(places)([id, 'within'], within, ['place']);
  for (const [id, { broader }] of Object.entries(topics.value))
    checkOf(topics)([id, 'broader'], broader, ['topic']);
  for (const [id, claim] of Object.entries(claims.value)) {
    checkAll(checkOf(claims), [id, 'topics'], claim.topics, ['topic']);
    for (const [index, { party }] of claim.positions.entries())
      checkOf(claims)([id, 'positions', index, 'party'], party, ACTOR);
  }
  for (const [id, thread] of Object.entries(threads.value))
    checkAll(checkOf(threads), [id, 'events'], thread.events, ['event']);
}

/** Checks every reference of the seeds. */
export function link(seeds: Seeds, names: Names): void {
  for (const annotated of seeds.annotated) linkAnnotation(annotated, names);
  linkShared(seeds, names);
}
