import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { LONGEST_QUERY } from '../state/params.ts';
import { splitLanguage } from '../state/routes.ts';
import { Icon } from '../ui/shared/Icon.tsx';
import { useApp } from './context.ts';
import styles from './SearchField.module.css';

/** The search box of the header: typing narrows at once; from another page it leads to the timeline. `/` focuses it. */
export function SearchField() {
  const { t } = useTranslation('common');
  const { view, change, go } = useApp();
  const { pathname } = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(view.q);
  const [arrived, setArrived] = useState(view.q);
  const [underWay, setUnderWay] = useState<readonly string[]>([]);
  if (arrived !== view.q) {
    setArrived(view.q);
    const ours = underWay.lastIndexOf(view.q);
    setUnderWay(underWay.slice(ours < 0 ? underWay.length : ours + 1));
    // The address follows the typing at a distance (the router moves in a transition): what it brings back of ours is
    // older than the box. What changed it by other means ("back", a chip) is the truth.
    if (ours < 0) setText(view.q);
  }

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);

  const search = (q: string) => {
    setText(q);
    const { rest } = splitLanguage(pathname);
    const stays = rest === '/' || rest.startsWith('/events/');
    if (!stays && q === '') return;
    setUnderWay([...underWay, q]);
    // The first letter is a step one can go back from; the letters after it are the same step.
    const step = (underWay.at(-1) ?? view.q) === '' && q !== '' ? 'push' : 'replace';
    if (stays) change({ q }, step);
    else go({ name: 'explorer' }, { q }, step);
  };
  return (
    <search className={styles.search}>
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
          onChange={(event) => search(event.target.value)}
        />
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </label>
    </search>
  );
}
