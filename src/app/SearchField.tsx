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
  const [shown, setShown] = useState(view.q);
  if (shown !== view.q) {
    // The address changed by other means ("back", a chip): it is the truth.
    setShown(view.q);
    setText(view.q);
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
    setShown(q);
    const { rest } = splitLanguage(pathname);
    // The first letter is a step one can go back from; the letters after it are the same step.
    const step = view.q === '' && q !== '' ? 'push' : 'replace';
    if (rest === '/' || rest.startsWith('/events/')) change({ q }, step);
    else if (q !== '') go({ name: 'explorer' }, { q }, step);
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
