import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Id, Language } from '../domain/dataset.ts';
import type { CoreDataset } from '../domain/core.ts';
import { readView, searchString, type KnownIds, type UnreadableParam } from './params.ts';
import { pathFor, type Page } from './routes.ts';
import { elsewhere, type View } from './view.ts';

/** `push`: a step the reader took on purpose, which "back" undoes. `replace`: typing and dragging. */
export type Step = 'push' | 'replace';

export type ViewHandle = {
  view: View;
  unreadable: UnreadableParam[];
  /** Changes the view and stays on the page. */
  change: (next: Partial<View>, step?: Step) => void;
  /** The address of a page with this view, or with a changed one, without what belongs to this page alone. */
  hrefTo: (page: Page, changes?: Partial<View>, language?: Language) => string;
  go: (page: Page, changes?: Partial<View>, step?: Step) => void;
};

/** Lists of things with ids, by what an address calls them. */
type Identified = Record<
  'topics' | 'people' | 'organisations' | 'places' | 'articles' | 'events',
  readonly { id: Id }[]
>;

/** The ids an address may name. */
export function knownIds(dataset: Identified): KnownIds {
  const ids = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id));
  return {
    topic: ids(dataset.topics),
    person: ids(dataset.people),
    organisation: ids(dataset.organisations),
    place: ids(dataset.places),
    article: ids(dataset.articles),
    event: ids(dataset.events),
  };
}

/** The view the address holds, and the ways to change it: the URL is the state. */
export function useView(dataset: CoreDataset, language: Language): ViewHandle {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const known = useMemo(() => knownIds(dataset), [dataset]);
  const { view, unreadable } = useMemo(() => readView(new URLSearchParams(search), known), [search, known]);

  const change = useCallback(
    (next: Partial<View>, step: Step = 'push') => {
      void navigate(
        { pathname, search: searchString({ ...view, ...next }) },
        { replace: step === 'replace', preventScrollReset: true },
      );
    },
    [navigate, pathname, view],
  );
  const hrefTo = useCallback(
    (page: Page, changes: Partial<View> = {}, target: Language = language) =>
      pathFor(target, page) + searchString({ ...elsewhere(view), ...changes }),
    [language, view],
  );
  const go = useCallback(
    (page: Page, changes: Partial<View> = {}, step: Step = 'push') => {
      void navigate(hrefTo(page, changes), { replace: step === 'replace', preventScrollReset: true });
    },
    [hrefTo, navigate],
  );
  return useMemo(() => ({ view, unreadable, change, hrefTo, go }), [view, unreadable, change, hrefTo, go]);
}
