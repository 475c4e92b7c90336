import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { filterEvents } from '../../state/filter.ts';
import { eventsFound, type Answer } from '../../state/found.ts';
import { LONGEST_QUERY } from '../../state/params.ts';
import { EventList } from '../../ui/list/EventList.tsx';
import { Icon } from '../../ui/shared/Icon.tsx';
import { useApp } from '../context.ts';
import { KioskResults, ResultCount } from '../found.ts';
import { Ledger } from '../Ledger.tsx';
import { SearchFailure } from '../SearchFailure.tsx';
import { useAxis } from '../use-axis.ts';
import { useAnswer, useSearcher } from '../use-search.ts';
import { Keyboard, type Key } from './Keyboard.tsx';
import { sayFocusIsLost } from './say-focus-is-lost.ts';
import styles from './SearchPanel.module.css';
import { deleteBack, insert, move, type Typed } from './typing.ts';

/** A press on a key leaves the caret where it is. */
const keepFocus = (press: MouseEvent): void => press.preventDefault();

export type SearchPanelProps = {
  onClose: () => void;
  /** Something that was found is gone to, on this page or another. */
  onLeave: () => void;
};

/** A field, letters to fill it with, and what is found. The system's own keyboard is told to stay away. */
export function SearchPanel({ onClose, onLeave }: SearchPanelProps) {
  const { t } = useTranslation('kiosk');
  const { t: tCommon } = useTranslation('common');
  const { view, change, language } = useApp();
  const { searcher, failed } = useSearcher(true);
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
  const onFollow = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a[href]') !== null) onLeave();
  };
  const asked = view.q.trim() !== '';
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
      {/* It stays while what it tells of comes and goes: a place for words that is made with them is not listened to. */}
      <p role="status" className="visually-hidden">
        {asked && searcher !== null && <ResultCount answer={searcher.ask(view.q)} />}
        {asked && failed && tCommon('search.failed')}
      </p>
      {/* Links in it are pressed; a key presses them as it presses any link. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div className={styles.found} data-scrolls onClick={onFollow}>
        {!asked ? (
          <p className={styles.hint}>{t('search.hint')}</p>
        ) : (
          <Suspense fallback={<Ledger />}>
            <Found onTake={(q) => show({ text: q, start: q.length, end: q.length })} />
          </Suspense>
        )}
      </div>
      <Keyboard language={language} onKey={press} />
    </section>
  );
}

type Take = (query: string) => void;

function Found({ onTake }: { onTake: Take }) {
  const { answer, failed } = useAnswer();
  if (failed) return <SearchFailure />;
  return answer === null ? null : <Known answer={answer} onTake={onTake} />;
}

function Known({ answer, onTake }: { answer: Answer; onTake: Take }) {
  const { core, facets, view, hrefTo, sides, style } = useApp();
  const { moments } = useAxis(null);
  const hits = useMemo(() => eventsFound(answer), [answer]);
  const events = useMemo(
    () => (hits === null ? [] : filterEvents(core, facets, view, hits)),
    [core, facets, view, hits],
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
          hitsIn={answer.hitsIn}
          href={(event) => hrefTo({ name: 'event', id: event }, { q: '' })}
        />
      )}
      <KioskResults key={view.q} answer={answer} onTake={onTake} />
    </>
  );
}
