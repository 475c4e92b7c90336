import {
  startTransition,
  useEffect,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useTranslation } from 'react-i18next';
import { matchPath, useLocation } from 'react-router';
import { LONGEST_QUERY } from '../state/params.ts';
import { PATTERNS, splitLanguage } from '../state/routes.ts';
import { Icon } from '../ui/shared/Icon.tsx';
import { useApp } from './context.ts';
import { ResultCount, ResultSheet } from './found.ts';
import { Ledger } from './Ledger.tsx';
import styles from './SearchField.module.css';
import { useSearcher } from './use-search.ts';

/** What in the results takes the focus. */
const REACHED = 'a[href], button:not([data-part="close"])';

/**
 * The search box of the header, and under it what is found while a reader types. Typing narrows timeline and list with
 * it; from another page it leads there. `/` focuses it.
 */
export function SearchField() {
  const { t } = useTranslation('common');
  const { view, change, go } = useApp();
  const { pathname } = useLocation();
  const root = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const sheetId = useId();
  const keysId = useId();
  const [open, setOpen] = useState(false);
  const [turnedTo, turnTo] = useState(false);
  const { searcher, failed } = useSearcher(turnedTo);
  const [text, setText] = useState(view.q);
  const [arrived, setArrived] = useState(view.q);
  const [underWay, setUnderWay] = useState<readonly string[]>([]);
  if (arrived !== view.q) {
    setArrived(view.q);
    const ours = underWay.lastIndexOf(view.q);
    setUnderWay(underWay.slice(ours < 0 ? underWay.length : ours + 1));
    // The address follows the typing at a distance (it moves in a transition): what it brings back of ours is
    // older than the box. What changed it by other means ("back", a chip) is the truth.
    if (ours < 0) setText(view.q);
  }

  // Who goes back before the page has followed the box comes to the search that still stands there: nothing changes, and
  // the box would keep its letters.
  const [pops, setPops] = useState(0);
  const [followed, setFollowed] = useState(0);
  if (followed !== pops) {
    setFollowed(pops);
    setUnderWay([]);
    setText(view.q);
    // Of an empty box it would wait for results that never come.
    setOpen(false);
  }
  useEffect(() => {
    const popped = () => setPops((before) => before + 1);
    window.addEventListener('popstate', popped);
    return () => window.removeEventListener('popstate', popped);
  }, []);

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  useEffect(() => {
    if (!open) return undefined;
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Node && root.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [open]);

  const search = (q: string) => {
    setText(q);
    setOpen(q.trim() !== '');
    const { rest } = splitLanguage(pathname);
    const stays = [PATTERNS.explorer, PATTERNS.event].some((page) => matchPath(page, rest) !== null);
    if (!stays && q === '') return;
    setUnderWay([...underWay, q]);
    // The first letter is a step one can go back from; the letters after it are the same step.
    const step = (underWay.at(-1) ?? view.q) === '' && q !== '' ? 'push' : 'replace';
    // The results under the box come first, the page behind them when there is time.
    startTransition(() => {
      if (stays) change({ q }, step);
      else go({ name: 'explorer' }, { q }, step);
    });
  };
  const take = (q: string) => {
    search(q);
    input.current?.focus();
  };
  const close = () => {
    setOpen(false);
    input.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const inBox = event.target === input.current;
    if (event.key === 'Escape') {
      if (!open && (!inBox || text === '')) return;
      event.preventDefault();
      if (open) close();
      else search('');
    } else if (event.key === 'Enter' && inBox) {
      setOpen(false);
      // A keyboard on the screen has done its part.
      if (window.matchMedia('(pointer: coarse)').matches) input.current?.blur();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.altKey) {
      if (inBox && event.key === 'ArrowDown' && !open && text.trim() !== '') setOpen(true);
      const reached = [...(sheet.current?.querySelectorAll<HTMLElement>(REACHED) ?? [])];
      const at = reached.findIndex((one) => one === document.activeElement);
      if (!inBox && at === -1) return;
      if (inBox && event.key === 'ArrowUp') return;
      const next = event.key === 'ArrowDown' ? reached[at + 1] : (reached[at - 1] ?? input.current);
      event.preventDefault();
      next?.focus();
    }
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && root.current?.contains(relatedTarget) !== true) setOpen(false);
  };
  const onClick = (event: MouseEvent) => {
    const leads = event.target instanceof Element && event.target.closest('a[href]') !== null;
    if (leads && !event.ctrlKey && !event.metaKey && !event.shiftKey) setOpen(false);
  };

  const asked = text.trim() !== '';
  const answer = asked && searcher !== null ? searcher.ask(text) : null;
  return (
    // Keys of the box and of what stands under it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <search ref={root} className={styles.search} onKeyDown={onKeyDown} onBlur={onBlur}>
      <label className={styles.field}>
        <Icon name="search" />
        <span className="visually-hidden">{t('search.label')}</span>
        <input
          ref={input}
          type="search"
          value={text}
          maxLength={LONGEST_QUERY}
          placeholder={t('search.placeholder')}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-controls={open ? sheetId : undefined}
          aria-describedby={keysId}
          onFocus={() => turnTo(true)}
          onClick={() => setOpen(asked)}
          onChange={(event) => search(event.target.value)}
        />
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </label>
      <p id={keysId} className="visually-hidden">
        {t('search.keys')}
      </p>
      <p role="status" className="visually-hidden">
        {open && answer !== null && <ResultCount answer={answer} />}
        {open && asked && failed && t('search.failed')}
      </p>
      {open && (
        // Its links close it when they lead somewhere; a key presses them as it presses any link.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
        <section
          ref={sheet}
          id={sheetId}
          className={styles.sheet}
          aria-label={t('search.results')}
          data-scrolls
          onClick={onClick}
        >
          {answer !== null && <ResultSheet answer={answer} onTake={take} onClose={close} />}
          {answer === null && (failed ? <p className={styles.failed}>{t('search.failed')}</p> : <Ledger />)}
        </section>
      )}
    </search>
  );
}
