import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { datePhrase } from '../i18n/dates.ts';
import type { LocalEvent } from '../state/filter.ts';
import { shownDate } from '../state/shown-date.ts';
import { Passage } from '../ui/shared/Passage.tsx';
import { useApp } from './context.ts';

/** The event that is open. */
export function EventPanel({ event }: { event: LocalEvent; events: readonly LocalEvent[] }) {
  const { t } = useTranslation('dates');
  const { view, style, hrefTo } = useApp();
  return (
    <aside aria-labelledby="event-title">
      <h2 id="event-title">{event.title}</h2>
      <p>{datePhrase(shownDate(event.date, view.outside), t, style)}</p>
      <p>{event.summary}</p>
      {event.accounts.map(({ article, evidence }) => (
        <div key={article}>
          {evidence.map((passage) => (
            <Link
              key={passage.start}
              to={hrefTo(
                { name: 'article', id: article },
                { evidence: { start: passage.start, end: passage.end } },
              )}
            >
              <Passage evidence={passage} />
            </Link>
          ))}
        </div>
      ))}
    </aside>
  );
}
