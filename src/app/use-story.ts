import { use, useMemo } from 'react';
import type { Tour } from '../domain/tour.ts';
import { loadTour } from '../state/dataset.ts';
import { stripOf, type Strip } from '../state/tour.ts';
import { eventModel } from '../ui/event/model.ts';
import type { Reading } from '../ui/shared/reading.ts';
import { sheetOf, type StorySheetModel } from '../ui/story/model.ts';
import { useApp, useDataset } from './context.ts';
import { useReading } from './use-reading.ts';

/** The tour. Suspends until it has come; throws to the error boundary when it cannot be had. */
export function useTour(): Tour {
  return use(loadTour());
}

/** All that a sheet is drawn from, and all the sheet's texts, by whose length the story stays at it. */
export type StorySheetData = {
  sheet: StorySheetModel;
  strip: Strip | null;
  reading: Reading;
  texts: string[];
};

/** The sheet of a stop. Waits for the whole dataset. `null`: there is no such stop. */
export function useStorySheet(tour: Tour, at: number): StorySheetData | null {
  const { view } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  const stop = tour[at];
  const strip = useMemo(() => {
    const told = new Set(tour.map(({ event }) => event));
    return stripOf(
      dataset.events.filter(({ id }) => told.has(id)),
      view.outside,
    );
  }, [dataset, tour, view.outside]);
  const sheet = useMemo(() => {
    const event = dataset.events.find(({ id }) => id === stop?.event);
    return event === undefined
      ? null
      : sheetOf({ ...eventModel(dataset, event, view.outside), articles: reading.articles });
  }, [dataset, stop, reading.articles, view.outside]);
  if (sheet === null) return null;
  const { event, quote } = sheet;
  const fate = view.outside === 'on' ? (event.outcome?.note ?? '') : '';
  return {
    sheet,
    strip,
    reading,
    texts: [event.title, stop?.line?.ar ?? '', fate, quote?.evidence.exact ?? ''],
  };
}
