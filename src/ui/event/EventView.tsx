import type { Calendar } from '../../state/view.ts';
import type { Reading } from '../shared/reading.ts';
import { ExplainedText } from '../shared/ExplainedText.tsx';
import { Accounts } from './Accounts.tsx';
import { EventContents } from './EventContents.tsx';
import { EventDates } from './EventDates.tsx';
import { EventTags } from './EventTags.tsx';
import styles from './EventView.module.css';
import type { EventModel } from './model.ts';
import { OutsideSection } from './OutsideSection.tsx';
import { Parties } from './Parties.tsx';
import { RelatedEvents } from './RelatedEvents.tsx';
import { Statements } from './Statements.tsx';
import { Threads } from './Threads.tsx';

export type EventViewProps = {
  model: EventModel;
  reading: Reading;
  calendar: Calendar;
  /** What is named by this id is the event's title; it can be focused. */
  titleId: string;
};

/** One event whole: what it is, when and how that is known, who took part, and the words it stands on. */
export function EventView({ model, reading, calendar, titleId }: EventViewProps) {
  const { event } = model;
  return (
    <div className={styles.view}>
      <EventTags event={event} reading={reading} />
      <h2 id={titleId} tabIndex={-1} className={styles.title}>
        {event.title}
      </h2>
      <EventContents model={model} />
      <EventDates event={event} reading={reading} calendar={calendar} />
      <Parties model={model} reading={reading} />
      <ExplainedText text={event.summary} reading={reading}>
        {(words) => <p className={styles.summary}>{words}</p>}
      </ExplainedText>
      <OutsideSection event={event} reading={reading} />
      <Accounts event={event} reading={reading} />
      <Statements statements={model.statements} reading={reading} />
      <RelatedEvents related={model.related} reading={reading} />
      <Threads threads={model.threads} current={event.id} reading={reading} />
    </div>
  );
}
