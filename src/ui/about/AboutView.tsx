import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LANGUAGES } from '../../domain/dataset.ts';
import { directionOf, NATIVE_NAMES } from '../../i18n/languages.ts';
import { buttonClass } from '../shared/Button.tsx';
import { goToPart } from '../shared/go-to-part.ts';
import type { Reading } from '../shared/reading.ts';
import styles from './About.module.css';
import { OutsideList } from './OutsideList.tsx';
import type { OutsideGroup } from './outside-facts.ts';
import { Vocabulary } from './Vocabulary.tsx';

export type AboutViewProps = {
  reading: Reading;
  /** Of the dataset: `sha256-` and 64 digits. */
  digest: string;
  counts: { articles: number; events: number; statements: number; claims: number; threads: number };
  groups: readonly OutsideGroup[];
  /** Samples of the marks in an article. */
  evidence: ReactNode;
  /** Where the data lies, from this page. */
  data: { dataset: string; schema: string };
  /** Where the disputed claims are. */
  claims: string;
};

const SECTIONS = [
  'method',
  'rules',
  'reading',
  'vocabulary',
  'outside',
  'data',
  'languages',
  'licence',
  'not',
] as const;
const METHOD = ['received', 'annotated', 'placed', 'complete', 'accounts', 'dates'] as const;
const RULES = ['evidence', 'dates', 'words', 'text'] as const;
const READING = ['voices', 'brackets', 'shapes', 'folds'] as const;
const NOT = ['news', 'judge', 'translate', 'write', 'track'] as const;

/** How the record is made, what its words mean, what is not from the articles, and where the data is. */
export function AboutView(props: AboutViewProps) {
  const { reading, counts, groups, evidence } = props;
  const { t } = useTranslation('about');
  return (
    <div className={styles.page}>
      <div className={styles.view}>
        <nav className={styles.contents} aria-label={t('contents')}>
          <ol>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`#${section}`} onClick={goToPart(section)}>
                  {t(`${section}.title`)}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className={styles.sheet}>
          <h1>{t('title')}</h1>
          <p className={styles.lead}>{t('intro', { articles: t('articles', { count: counts.articles }) })}</p>
          <Section name="method">
            <ol className={styles.numbered}>
              {METHOD.map((step) => (
                <li key={step}>{t(`method.${step}`)}</li>
              ))}
            </ol>
          </Section>
          <Section name="rules">
            <ol className={styles.numbered}>
              {RULES.map((rule) => (
                <li key={rule}>{t(`rules.${rule}`)}</li>
              ))}
            </ol>
          </Section>
          <Section name="reading">
            <ul className={styles.points}>
              {READING.map((habit) => (
                <li key={habit}>{t(`reading.${habit}`)}</li>
              ))}
            </ul>
          </Section>
          <Section name="vocabulary">
            <Vocabulary evidence={evidence} />
          </Section>
          <Section name="outside">
            <p>{t('outside.text')}</p>
            {reading.outside === 'on' ? (
              <OutsideList groups={groups} reading={reading} />
            ) : (
              <p>{t('outside.hidden')}</p>
            )}
          </Section>
          <Section name="data">
            <Data {...props} />
          </Section>
          <Section name="languages">
            <p>{t('languages.text')}</p>
            <p>
              {LANGUAGES.map((code, index) => (
                <span key={code}>
                  {index > 0 && ' · '}
                  <bdi lang={code} dir={directionOf(code)}>
                    {NATIVE_NAMES[code]}
                  </bdi>
                </span>
              ))}
            </p>
          </Section>
          <Section name="licence">
            <p>{t('licence.text')}</p>
          </Section>
          <Section name="not">
            <ul className={styles.points}>
              {NOT.map((thing) => (
                <li key={thing}>
                  {t(`not.${thing}`)}
                  {thing === 'judge' && (
                    <>
                      {' '}
                      <Link to={props.claims}>{t('data.claims')}</Link>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </div>
  );
}

function Section({ name, children }: { name: (typeof SECTIONS)[number]; children: ReactNode }) {
  const { t } = useTranslation('about');
  return (
    <section aria-labelledby={name}>
      <h2 id={name} tabIndex={-1}>
        {t(`${name}.title`)}
      </h2>
      {children}
    </section>
  );
}

function Data({ counts, digest, data, claims }: AboutViewProps) {
  const { t } = useTranslation('about');
  return (
    <>
      <p>{t('data.text')}</p>
      <dl className={styles.counts}>
        {(['articles', 'events', 'statements', 'claims', 'threads'] as const).map((thing) => (
          <div key={thing}>
            <dt>{thing === 'claims' ? <Link to={claims}>{t('data.claims')}</Link> : t(`data.${thing}`)}</dt>
            <dd>{counts[thing]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.downloads}>
        <a className={buttonClass('line')} href={data.dataset} download="dataset.json">
          {t('data.dataset')} <bdi dir="ltr">dataset.json</bdi>
        </a>
        <a className={buttonClass('line')} href={data.schema} download="dataset.schema.json">
          {t('data.schema')} <bdi dir="ltr">dataset.schema.json</bdi>
        </a>
      </p>
      <p className={styles.digest}>
        {t('data.digest')} <bdi dir="ltr">{digest}</bdi>
      </p>
    </>
  );
}
