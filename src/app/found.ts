/** The search and what shows its answers: code that comes behind the first page, all of it together. */
import { later } from './later.tsx';

const fetched = () => import('./searching.ts');

/** Under the search box, while a reader types. */
export const ResultSheet = later(async () => (await fetched()).ResultSheet);
/** What is said of a search to those who do not see the screen. */
export const ResultCount = later(async () => (await fetched()).ResultCount);
/** On the page itself: all that was found, or what there is to say besides where the page lists that. */
export const PageResults = later(async () => (await fetched()).PageResults);
export const PageNotes = later(async () => (await fetched()).PageNotes);
export const KioskResults = later(async () => (await fetched()).KioskResults);

/** Fetches all of it. What has come is drawn without waiting again. Rejects when it cannot be had. */
export async function fetchSearching(): ReturnType<typeof fetched> {
  const [searching] = await Promise.all([
    fetched(),
    ResultSheet.arrive(),
    ResultCount.arrive(),
    PageResults.arrive(),
    PageNotes.arrive(),
    KioskResults.arrive(),
  ]);
  return searching;
}
