import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Status } from '../domain/dataset.ts';
import type { CoreEvent } from '../domain/core.ts';
import { isDated, shownDate } from '../state/shown-date.ts';
import { specOf } from '../state/sides.ts';
import type { TrayItem } from '../ui/timeline/Tray.tsx';
import { useApp } from './context.ts';

const PLANS: ReadonlySet<Status> = new Set(['planned', 'invited', 'proposed', 'postponed']);

/** The events without a date, contacts that are only planned first: what the tray holds. */
export function useTray(events: readonly CoreEvent[]): TrayItem[] {
  const { t } = useTranslation('vocabulary');
  const { view, sides, hrefTo } = useApp();
  return useMemo(() => {
    const rank = (event: CoreEvent) =>
      (event.kind === 'contact' ? 0 : 2) +
      (PLANS.has(event.status) ? 0 : 1) +
      (event.kind === 'context' ? 2 : 0);
    return events
      .filter((event) => !isDated(shownDate(event.date, view.outside)))
      .toSorted((a, b) => rank(a) - rank(b))
      .map((event) => ({
        event: event.id,
        title: event.label ?? event.title,
        detail: [t(`status.${event.status}`), ...event.accounts.map(({ article }) => article)].join(' · '),
        spec: specOf(event, sides, view.outside),
        href: hrefTo({ name: 'event', id: event.id }),
      }));
  }, [events, view.outside, sides, hrefTo, t]);
}
