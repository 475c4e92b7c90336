import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CALENDARS, DIGITS, MONTHS, SIZES, THEMES, type View } from '../state/view.ts';
import { Button } from '../ui/shared/Button.tsx';
import { Icon } from '../ui/shared/Icon.tsx';
import { useApp } from './context.ts';
import { LanguageLinks, PageLinks } from './Links.tsx';
import styles from './Menu.module.css';

type Setting = 'theme' | 'size' | 'digits' | 'months' | 'calendar';

/**
 * How things are shown: all of it stands in the address, so that a link shows what its sender saw. On a narrow
 * screen the pages and languages stand here too.
 */
export function Menu() {
  const { t } = useTranslation('common');
  const { view, change, language, hrefTo } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();

  const choice = <Name extends Setting>(name: Name, values: readonly View[Name][]) => (
    <fieldset className={styles.setting}>
      <legend>{t(`settings.${name}.title`)}</legend>
      {values.map((value) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={view[name] === value}
            onChange={() => change({ [name]: value }, 'replace')}
          />
          {t(`settings.${name}.${value}` as 'settings.theme.dark')}
        </label>
      ))}
    </fieldset>
  );
  return (
    <>
      <Button
        square
        aria-label={t('settings.title')}
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        <Icon name="settings" />
      </Button>
      {/* Escape closes a dialog by itself; a click beside it is the same for a pointer. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby={title}
        onClick={(event) => {
          if (event.target === dialog.current) dialog.current.close();
        }}
      >
        <div className={styles.sheet}>
          <div className={styles.head}>
            <h2 id={title}>{t('settings.title')}</h2>
            <Button square tone="ghost" aria-label={t('close')} onClick={() => dialog.current?.close()}>
              <Icon name="close" />
            </Button>
          </div>
          <div className={styles.narrow} onClick={() => dialog.current?.close()} role="presentation">
            <PageLinks />
            <LanguageLinks />
          </div>
          <label className={styles.option}>
            <input
              type="checkbox"
              checked={view.outside === 'on'}
              onChange={(event) => change({ outside: event.target.checked ? 'on' : 'off' }, 'replace')}
            />
            <span>
              {t('settings.outside.title')}
              <small>{t('settings.outside.explain')}</small>
            </span>
          </label>
          {choice('theme', THEMES)}
          {choice('size', SIZES)}
          {language === 'ar' && choice('months', MONTHS)}
          {(language === 'ar' || language === 'fa') && choice('digits', DIGITS)}
          {choice('calendar', CALENDARS)}
          <Link
            className={styles.option}
            to={hrefTo({ name: 'settings' })}
            onClick={() => dialog.current?.close()}
          >
            {t('settings.wall')}
          </Link>
        </div>
      </dialog>
    </>
  );
}
