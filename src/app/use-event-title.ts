import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreEvent } from '../domain/core.ts';
import { datePhrase } from '../i18n/dates.ts';
import { isDated, shownDate } from '../state/shown-date.ts';
import { useApp } from './context.ts';

/**
 * What an event's page is called in a tab, in history, in search results: its title, and where another event bears the
 * same one, the date that tells them apart, in brackets where it is not the articles' own.
 */
export function useEventTitle(): (event: Pick<CoreEvent, 'id' | 'title' | 'date'>) => string {
  const { core, view, style } = useApp();
  const { t } = useTranslation('dates');
  return useCallback(
    (event) => {
      const shared = core.events.some(({ id, title }) => id !== event.id && title === event.title);
      const date = shownDate(event.date, view.outside);
      if (!shared || !isDated(date)) return event.title;
      const phrase = datePhrase(date, t, style);
      return `${event.title} · ${date.outside ? `[${phrase}]` : phrase}`;
    },
    [core, view.outside, style, t],
  );
}
