import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import { LANGUAGES, type Language } from '../../domain/dataset.ts';
import { addKioskWords } from '../../i18n/kiosk-words.ts';
import { NATIVE_NAMES } from '../../i18n/languages.ts';
import { beginning, languagesParam } from '../../state/kiosk.ts';
import { IDLE_SECONDS, PX_PER_MM, searchString } from '../../state/params.ts';
import { pathFor } from '../../state/routes.ts';
import { ATTRACTS, REACHES, SIZES, THEMES, type View } from '../../state/view.ts';
import { CopyButton } from '../../ui/shared/CopyButton.tsx';
import { useTakenOver } from '../../ui/shared/use-taken-over.ts';
import { useApp } from '../context.ts';
import { useAddress } from '../use-address.ts';
import { usePageTitle } from '../use-page-title.ts';
import { NumberField } from './NumberField.tsx';
import styles from './SettingsPage.module.css';

/** Makes the address of a kiosk. What is chosen is nowhere but in that address. */
export function SettingsPage() {
  addKioskWords(useTranslation().i18n);
  return <AddressMaker />;
}

function AddressMaker() {
  const { t } = useTranslation('kiosk');
  const { view, language } = useApp();
  const [home, setHome] = useState<Language>(language);
  const [offered, setOffered] = useState<readonly Language[]>(LANGUAGES);
  const [settings, setSettings] = useState<View>({ ...beginning(view, language), display: 'kiosk' });
  const set = (part: Partial<View>) => setSettings((before) => ({ ...before, ...part }));
  const address = useAddress();
  const takenOver = useTakenOver();
  usePageTitle(t('settings.title'));

  const search = searchString({ ...settings, languages: languagesParam(home, offered) });
  const path = pathFor(home, { name: 'explorer' }) + search;
  const whole = address(path);
  // The command serves the record itself; the path alone says how it is to be shown.
  const command = `npm run kiosk -- --address '${path}'`;
  const href = useHref(path);

  return (
    <main id="main" className={styles.page}>
      <h1>{t('settings.title')}</h1>
      <p>{t('settings.intro')}</p>
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <Choice
          name="home"
          title={t('settings.home')}
          values={LANGUAGES}
          chosen={home}
          label={(code) => NATIVE_NAMES[code]}
          onChoose={setHome}
        />
        <fieldset className={styles.group}>
          <legend>{t('settings.offered')}</legend>
          {LANGUAGES.map((code) => (
            <label key={code} lang={code}>
              <input
                type="checkbox"
                checked={code === home || offered.includes(code)}
                disabled={code === home}
                onChange={({ target }) =>
                  setOffered((before) =>
                    target.checked ? [...before, code] : before.filter((other) => other !== code),
                  )
                }
              />
              {NATIVE_NAMES[code]}
            </label>
          ))}
        </fieldset>
        <Choice
          name="theme"
          title={t('settings.theme')}
          values={THEMES}
          chosen={settings.theme}
          label={(value) => t(`settings.theme.${value}`, { ns: 'common' })}
          onChoose={(theme) => set({ theme })}
        />
        <Choice
          name="size"
          title={t('settings.size')}
          values={SIZES}
          chosen={settings.size}
          label={(value) => t(`settings.size.${value}`, { ns: 'common' })}
          onChoose={(size) => set({ size })}
        />
        <Choice
          name="attract"
          title={t('settings.attract.title')}
          values={ATTRACTS}
          chosen={settings.attract}
          label={(value) => t(`settings.attract.values.${value}`)}
          onChoose={(attract) => set({ attract })}
        />
        <Choice
          name="reach"
          title={t('settings.reach.title')}
          values={REACHES}
          chosen={settings.reach}
          label={(value) => t(`settings.reach.values.${value}`)}
          onChoose={(reach) => set({ reach })}
        />
        <NumberField
          title={t('settings.idle')}
          help={t('settings.idleHelp')}
          bounds={IDLE_SECONDS}
          step={1}
          value={settings.idle}
          onValue={(idle) => set({ idle })}
        />
        <NumberField
          title={t('settings.density')}
          help={t('settings.densityHelp')}
          bounds={PX_PER_MM}
          step={0.01}
          value={settings.density}
          onValue={(density) => set({ density })}
        />
        <div className={styles.ruler} role="img" aria-label={t('settings.ruler')}>
          <span style={takenOver ? { inlineSize: `${settings.density * 100}px` } : undefined} />
        </div>
      </form>
      <section className={styles.result} aria-labelledby="kiosk-address">
        <h2 id="kiosk-address">{t('settings.address')}</h2>
        <output className={styles.address} dir="ltr">
          {whole}
        </output>
        <p className={styles.actions}>
          <CopyButton text={() => whole}>{t('settings.copy')}</CopyButton>
          {/* Loaded anew: a page that is a kiosk knows no way out of it. */}
          <a href={href}>{t('settings.open')}</a>
        </p>
        <h2>{t('settings.command')}</h2>
        <output className={styles.address} dir="ltr">
          {command}
        </output>
        <p className={styles.actions}>
          <CopyButton text={() => command}>{t('settings.copyCommand')}</CopyButton>
        </p>
      </section>
    </main>
  );
}

type ChoiceProps<Value extends string> = {
  name: string;
  title: string;
  values: readonly Value[];
  chosen: Value;
  label: (value: Value) => string;
  onChoose: (value: Value) => void;
};

function Choice<Value extends string>({ name, title, values, chosen, label, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {label(value)}
        </label>
      ))}
    </fieldset>
  );
}
