import { Suspense, use, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { filterEvents } from '../../state/filter.ts';
import { LONGEST_QUERY } from '../../state/params.ts';
import { search } from '../../state/search.ts';
import { EventList } from '../../ui/list/EventList.tsx';
import { Icon } from '../../ui/shared/Icon.tsx';
import { ArticleHits } from '../ArticleHits.tsx';
import { useApp } from '../context.ts';
import { Ledger } from '../Ledger.tsx';
import { useAxis } from '../use-axis.ts';
import { Keyboard, type Key } from './Keyboard.tsx';
import { sayFocusIsLost } from './say-focus-is-lost.ts';
import styles from './SearchPanel.module.css';
import { deleteBack, insert, move, type Typed } from './typing.ts';

/** A press on a key leaves the caret where it is. */
const keepFocus = (press: MouseEvent): void => press.preventDefault();

/** A field, letters to fill it with, and what is found. The system's own keyboard is told to stay away. */
export function SearchPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('kiosk');
  const { view, change, language } = useApp();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<Typed>({
    text: view.q,
    start: view.q.length,
    end: view.q.length,
  });

  useLayoutEffect(() => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    return () => input?.blur();
  }, []);
  useEffect(() => sayFocusIsLost, []);
  useLayoutEffect(() => field.current?.setSelectionRange(typed.start, typed.end), [typed]);

  const show = (next: Typed) => {
    setTyped(next);
    if (next.text !== view.q) change({ q: next.text }, 'replace');
  };
  const press = (key: Key) => {
    const input = field.current;
    // The visitor may have set the caret with a finger.
    const now = {
      text: typed.text,
      start: input?.selectionStart ?? typed.start,
      end: input?.selectionEnd ?? typed.end,
    };
    switch (key.type) {
      case 'letters':
        return show(insert(now, key.letters, LONGEST_QUERY));
      case 'delete':
        return show(deleteBack(now));
      case 'move':
        return show(move(now, key.step));
    }
  };
  return (
    <section className={styles.panel} aria-label={t('search.title')}>
      <div className={styles.head}>
        <label className={styles.field}>
          <Icon name="search" />
          <span className="visually-hidden">{t('search.field')}</span>
          <input
            ref={field}
            type="text"
            inputMode="none"
            dir="auto"
            value={typed.text}
            maxLength={LONGEST_QUERY}
            placeholder={t('search.field')}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            onChange={({ target }) =>
              show({
                text: target.value,
                start: target.selectionStart ?? target.value.length,
                end: target.selectionEnd ?? target.value.length,
              })
            }
          />
        </label>
        <button
          type="button"
          onMouseDown={keepFocus}
          aria-disabled={typed.text === ''}
          onClick={() => show({ text: '', start: 0, end: 0 })}
        >
          {t('search.clear')}
        </button>
        <button type="button" aria-label={t('search.close')} onClick={onClose}>
          <Icon name="close" size={26} />
        </button>
      </div>
      <div className={styles.found} data-scrolls>
        {view.q.trim() === '' ? (
          <p className={styles.hint}>{t('search.hint')}</p>
        ) : (
          <Suspense fallback={<Ledger />}>
            <Found />
          </Suspense>
        )}
      </div>
      <Keyboard language={language} onKey={press} />
    </section>
  );
}

function Found() {
  const { t } = useTranslation('kiosk');
  const { core, facets, index, view, hrefTo, sides, style } = useApp();
  const searched = use(index);
  const { moments } = useAxis(null);
  const found = useMemo(() => search(searched, view.q), [searched, view.q]);
  const events = useMemo(
    () => filterEvents(core, facets, view, found?.events ?? null),
    [core, facets, view, found],
  );
  // Marks alone ask for nothing.
  const nothing = found === null || (events.length === 0 && found.passages.length === 0);
  if (nothing)
    return (
      <p className={styles.hint} role="status">
        {t(found === null ? 'search.marksOnly' : 'search.none')}
      </p>
    );
  return (
    <>
      {events.length > 0 && (
        <EventList
          events={events}
          count={events.length}
          moments={moments}
          open={null}
          sides={sides}
          style={style}
          outside={view.outside}
          query={view.q}
          href={(event) => hrefTo({ name: 'event', id: event }, { q: '' })}
        />
      )}
      <ArticleHits key={view.q} passages={found.passages} />
    </>
  );
}
