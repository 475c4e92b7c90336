import { useHref } from 'react-router';
import type { Language } from '../domain/dataset.ts';
import { directionOf } from '../i18n/languages.ts';
import { pathFor } from '../state/routes.ts';
import { Button, buttonClass } from '../ui/shared/Button.tsx';
import { Icon } from '../ui/shared/Icon.tsx';
import { FAILURE_WORDS } from './failure-words.ts';
import styles from './Failure.module.css';
import { TakenOver } from './TakenOver.tsx';
import { useReturn } from './use-return.ts';

export type FailureProps = { language: Language; error: unknown };

/** What failed, that the rest is safe, and a way back. Needs no words but its own. */
export function Failure({ language, error }: FailureProps) {
  const words = FAILURE_WORDS[language];
  useReturn();
  const home = useHref(pathFor(language, { name: 'explorer' }));
  return (
    <main className={styles.sheet} lang={language} dir={directionOf(language)}>
      <TakenOver />
      <h1 className={styles.title}>
        <Icon name="warning" size={24} /> {words.title}
      </h1>
      <p role="alert">{words.text}</p>
      <p className={styles.actions}>
        {/* Both load the page anew: what runs now may be what is broken, and a browser keeps a chunk that came cut. */}
        <Button tone="ink" onClick={() => window.location.reload()}>
          {words.retry}
        </Button>
        <a className={buttonClass('line')} href={home}>
          {words.home}
        </a>
      </p>
      <details>
        <summary>{words.details}</summary>
        <pre className={styles.details} dir="ltr">
          {error instanceof Error ? error.message : String(error)}
        </pre>
      </details>
    </main>
  );
}
