/** Whether what is said of an event comes from the articles that report it, in a form that can be compared. */
import type { Evidence, Event, Localized } from '../domain/dataset.ts';
import type { Draft } from './assemble.ts';
import { eventSpots } from './assemble-events.ts';
import { readEdtf } from './edtf.ts';
import type { AccountSeed } from './forms/annotation.ts';
import { checkReference } from './link.ts';
import type { Names, Sort } from './names.ts';
import { within } from './quoting.ts';
import type { Spot } from './quoting.ts';
import type { Seeds } from './seeds.ts';

function checkOrigin(spot: Spot, what: string, evidence: readonly Evidence[], event: Event): void {
  const articles = event.accounts.map(({ article }) => article);
  if (articles.length === 0) return;
  const strange = evidence.find(({ article }) => !articles.includes(article));
  if (!strange) return;
  spot.seed.report(within(spot, 'evidence').path, {
    found: `${what} is quoted from article ${strange.article}, which has no account of “${event.id}”`,
    expected: `words of an article that reports it: ${articles.join(', ')}`,
    mend: `quote one of these, or write the account of “${event.id}” in annotations/${strange.article}.yaml`,
  });
}

function checkFacts(spot: Spot, event: Event): void {
  for (const [index, { entity, evidence }] of event.participants.entries())
    checkOrigin(within(spot, 'participants', index), `the participant “${entity}”`, evidence, event);
  for (const [index, { place, evidence }] of event.places.entries())
    checkOrigin(within(spot, 'places', index), `the place “${place}”`, evidence, event);
}

function checkAccountWords(spot: Spot, account: AccountSeed): void {
  const own = (path: Spot, article: string | undefined): void => {
    if (article === undefined || article === spot.home) return;
    path.seed.report(path.path, {
      found: `an account of article ${spot.home} quotes article ${article}`,
      expected: 'the words of the article whose account it is',
      mend: `move it to annotations/${article}.yaml`,
    });
  };
  for (const [index, { article }] of account.evidence.entries())
    own(within(spot, 'evidence', index), article);
  for (const [index, { evidence }] of account.says.entries())
    own(within(spot, 'says', index, 'evidence'), evidence.article);
  for (const [index, { evidence }] of account.terms.entries())
    own(within(spot, 'terms', index, 'evidence'), evidence.article);
}

/** ISO 8601 durations: PT3H, PT50M, P2D. */
const DURATION = /^P(?!$)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u;

const ID_ASPECTS: Partial<Record<AccountSeed['says'][number]['aspect'], readonly Sort[]>> = {
  place: ['place'],
  topic: ['topic'],
  participants: ['person', 'organisation'],
  initiative: ['person', 'organisation'],
};

function checkSays(spot: Spot, account: AccountSeed, names: Names): void {
  for (const [index, { aspect, canonical }] of account.says.entries()) {
    if (canonical === null) continue;
    const here = within(spot, 'says', index, 'canonical');
    const reading = aspect === 'date' ? readEdtf(canonical) : undefined;
    if (reading?.ok === false)
      here.seed.report(here.path, {
        found: `what is compared of a date: ${reading.found}`,
        expected: reading.expected,
        mend: 'write the date as far as the article carries it',
      });
    if (aspect === 'duration' && !DURATION.test(canonical))
      here.seed.report(here.path, {
        found: `“${canonical}” is no duration`,
        expected: 'ISO 8601, such as PT3H, PT50M or P2D',
        mend: 'write the duration in this form, or null if it cannot be compared',
      });
    const sorts = ID_ASPECTS[aspect];
    if (sorts) for (const id of canonical.split('+')) checkReference(here.seed, here.path, id, sorts, names);
  }
}

/** How many letters a mark on the axis has room for; the interface shows the label whole. */
const LONGEST_LABEL = 24;

function checkLabel(spot: Spot, label: Localized | undefined): void {
  for (const [language, words] of Object.entries(label ?? {})) {
    const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (letters <= LONGEST_LABEL) continue;
    const here = within(spot, 'label', language);
    here.seed.report(here.path, {
      found: `“${language}”: the label has ${letters} letters`,
      expected: `at most ${LONGEST_LABEL}, spaces not counted: it stands beside a mark on the axis`,
      mend: 'name who met whom, without a verb; the title says the rest',
    });
  }
}

/** Checks every event and every account. */
export function checkEvents(seeds: Seeds, draft: Draft, names: Names): void {
  const spots = eventSpots(seeds);
  for (const event of draft.events) {
    const spot = spots.get(event.id);
    if (spot) checkFacts(spot, event);
  }
  for (const { article, seed } of seeds.annotated) {
    const home = { seed, path: [], home: article.id };
    const { events, accounts } = seed.value;
    const told: [Spot, AccountSeed][] = Object.entries(accounts).map(([id, account]) => [
      within(home, 'accounts', id),
      account,
    ]);
    for (const [id, { account, label }] of Object.entries(events)) {
      checkLabel(within(home, 'events', id), label);
      if (account) told.push([within(home, 'events', id, 'account'), account]);
    }
    for (const [spot, account] of told) {
      checkAccountWords(spot, account);
      checkSays(spot, account, names);
    }
  }
}
