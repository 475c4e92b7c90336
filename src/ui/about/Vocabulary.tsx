import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BASES, KINDS, MODES, STATUSES } from '../../domain/dataset.ts';
import { Glyph } from '../shared/Glyph.tsx';
import type { MarkSpec } from '../../state/sides.ts';
import { Seal } from '../shared/Seal.tsx';
import styles from './About.module.css';

/** A meeting between the two sides that took place: what the other samples vary. */
const SAMPLE: MarkSpec = { kind: 'contact', mode: 'meeting', status: 'occurred', sides: ['russia', 'iran'] };
/** In these, one speaks or sends: the mark shows it better than two together. */
const ONE_SIDED = new Set<MarkSpec['mode']>(['statement']);

/** What the words and marks of Sijill mean. `evidence`: how evidence is marked in an article, drawn by the article view. */
export function Vocabulary({ evidence }: { evidence: ReactNode }) {
  const { t } = useTranslation('about');
  const { t: tWords } = useTranslation('vocabulary');
  return (
    <>
      <h3>{t('vocabulary.sides')}</h3>
      <ul className={styles.seals}>
        {(['russia', 'iran', 'other'] as const).map((side) => (
          <li key={side}>
            <Seal side={side} /> {tWords(`side.${side}`)}
          </li>
        ))}
      </ul>
      <Terms title={t('vocabulary.kinds')}>
        {KINDS.map((kind) => (
          <Term
            key={kind}
            mark={
              <Glyph
                spec={{ ...SAMPLE, kind, sides: kind === 'third-party' ? ['russia', 'other'] : SAMPLE.sides }}
              />
            }
            name={tWords(`kind.${kind}`)}
            meaning={t(`vocabulary.kind.${kind}`)}
          />
        ))}
      </Terms>
      <Terms title={t('vocabulary.modes')}>
        {[...MODES, null].map((mode) => (
          <Term
            key={mode ?? 'none'}
            mark={
              <Glyph spec={{ ...SAMPLE, mode, sides: ONE_SIDED.has(mode) ? ['russia'] : SAMPLE.sides }} />
            }
            name={tWords(`mode.${mode ?? 'none'}`)}
            meaning={t(`vocabulary.mode.${mode ?? 'none'}`)}
          />
        ))}
      </Terms>
      <Terms title={t('vocabulary.statuses')}>
        {STATUSES.map((status) => (
          <Term
            key={status}
            mark={<Glyph spec={{ ...SAMPLE, status }} />}
            name={tWords(`status.${status}`)}
            meaning={t(`vocabulary.status.${status}`)}
          />
        ))}
      </Terms>
      <Terms title={t('vocabulary.bases')}>
        {BASES.map((basis) => (
          <Term
            key={basis}
            mark={null}
            name={
              <span className={basis === 'outside' ? 'outside' : undefined}>{tWords(`basis.${basis}`)}</span>
            }
            meaning={t(`vocabulary.basis.${basis}`)}
          />
        ))}
      </Terms>
      <h3>{t('vocabulary.evidence')}</h3>
      {evidence}
    </>
  );
}

function Terms({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3>{title}</h3>
      <dl className={styles.terms}>{children}</dl>
    </>
  );
}

function Term({ mark, name, meaning }: { mark: ReactNode; name: ReactNode; meaning: string }) {
  return (
    <div>
      <dt>
        {mark} {name}
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}
