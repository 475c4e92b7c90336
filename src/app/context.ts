import { createContext, use, useContext } from 'react';
import type { NavigationType } from 'react-router';
import type { LocalDataset } from '../domain/bundle.ts';
import type { ViewHandle } from '../state/use-view.ts';
import type { DateStyle } from '../i18n/dates.ts';
import type { Loaded } from './load.ts';

/** What every page reads: the data, the view in the address, and how dates are written. */
export type AppContext = Loaded &
  ViewHandle & {
    style: DateStyle;
    /** How the reader came here: by a link or a press, or by going back, forward or loading the page. */
    navigation: NavigationType;
  };

export const Context = createContext<AppContext | null>(null);

export function useApp(): AppContext {
  const context = useContext(Context);
  if (context === null) throw new Error('useApp is called outside the shell');
  return context;
}

/** The whole dataset. Suspends until it has come; throws to the error boundary when it cannot be had. */
export function useDataset(): LocalDataset {
  return use(useApp().whole);
}
