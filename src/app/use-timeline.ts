import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../domain/dataset.ts';
import { datePhrase, shortDate } from '../i18n/dates.ts';
import type { CoreEvent } from '../domain/core.ts';
import { known } from '../state/known.ts';
import type { Stretch } from '../state/moments.ts';
import type { MarkText } from '../ui/timeline/mark-dom.ts';
import { markOf, type Mark } from '../ui/timeline/marks.ts';
import { MODE_LANES, modeLaneOf, OTHER_LANE, valueLanes, type Lane } from '../ui/timeline/lanes.ts';
import { useApp } from './context.ts';

/** What the timeline draws of the events a view shows: marks, lanes with their titles, and each mark's words. */
export function useTimeline(events: readonly CoreEvent[], bounds: Stretch, narrow: boolean) {
  const { facets, names, sides, view, style } = useApp();
  const { t } = useTranslation('timeline');
  const { t: tDates } = useTranslation('dates');

  const { lanes, lanesOf } = useMemo(() => {
    if (view.lanes === 'mode') {
      const all = MODE_LANES.map((lane) => ({
        ...lane,
        title: t(`lane.${lane.id}.title`),
        detail: t(`lane.${lane.id}.detail`),
      }));
      return { lanes: all, lanesOf: (event: CoreEvent) => [modeLaneOf(event)] };
    }
    const facet = view.lanes;
    const valued = valueLanes(events, (event) => facets.get(event.id)?.[view.outside][facet] ?? []);
    const titled = (lane: Lane) => ({
      ...lane,
      title: lane.id === OTHER_LANE ? t('lane.others.title') : (names.get(lane.id) ?? lane.id),
      detail: '',
    });
    return { lanes: valued.lanes.map(titled), lanesOf: valued.lanesOf };
  }, [view.lanes, view.outside, events, facets, names, t]);

  const marks = useMemo(
    () =>
      events.flatMap((event) =>
        lanesOf(event).flatMap((lane) => markOf(event, lane, sides, view.outside, bounds) ?? []),
      ),
    [events, lanesOf, sides, view.outside, bounds],
  );

  const byId = useMemo(() => new Map<Id, CoreEvent>(events.map((event) => [event.id, event])), [events]);
  const words = useCallback(
    (mark: Mark): MarkText => {
      const event = byId.get(mark.event);
      // Where there is little room the day alone stands below the name.
      const place = narrow ? undefined : known(event?.places ?? [], view.outside)[0];
      const day = shortDate(mark.date, tDates, style);
      const parts = [
        day,
        place === undefined ? '' : (names.get(place.place) ?? ''),
        mark.accounts > 1 && !narrow ? t('accounts', { count: mark.accounts }) : '',
      ];
      const date = datePhrase(mark.date, tDates, style);
      return {
        title: event?.label ?? mark.title,
        detail: parts.filter((part) => part !== '').join(' · '),
        brief: day,
        outside: mark.date.outside,
        description: mark.date.outside
          ? t('markOutside', { title: mark.title, date })
          : t('mark', { title: mark.title, date }),
      };
    },
    [byId, names, style, view.outside, narrow, t, tDates],
  );
  return { marks, lanes, words };
}
