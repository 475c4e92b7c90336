import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Id, type Localized } from '../../domain/dataset.ts';
import { directionOf, NATIVE_NAMES } from '../../i18n/languages.ts';
import { withDigits } from '../../i18n/numbers.ts';
import type { Entity, EntityModel } from '../../state/entities.ts';
import { EntityLink } from '../shared/EntityLink.tsx';
import type { Reading } from '../shared/reading.ts';
import { Seal } from '../shared/Seal.tsx';
import styles from './Entity.module.css';
import { Offices } from './Offices.tsx';
import { Shortened } from './Shortened.tsx';

/** Companions before the rest are folded away. */
const SHOWN = 10;

type EntityMarginProps = {
  model: EntityModel;
  names: Localized | undefined;
  /** The title of the page: whom the margin is about. */
  titleId: string;
  reading: Reading;
};

/** Behind the double rule, what explains: names, offices, where it belongs, who stands beside it. */
export function EntityMargin({ model, names, titleId, reading }: EntityMarginProps) {
  const { t } = useTranslation('entity');
  const { entity, companions } = model;
  const { language, digits } = reading.style;
  return (
    <aside className={styles.margin} aria-labelledby={titleId}>
      <section>
        <h2 className={styles.side}>{t('names')}</h2>
        {names !== undefined && (
          <dl className={styles.names}>
            {LANGUAGES.map((code) => (
              <div key={code}>
                <dt lang={code} dir={directionOf(code)} className={styles.quiet}>
                  {NATIVE_NAMES[code]}
                </dt>
                <dd lang={code} dir={directionOf(code)}>
                  {names[code]}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {entity.kind === 'person' && <Offices offices={entity.person.offices} reading={reading} />}
      <Belonging entity={entity} reading={reading} />
      {companions.length > 0 && (
        <Group title={t('companions')}>
          <p className={styles.note}>{t('companionsExplain')}</p>
          <Shortened
            shown={SHOWN}
            className={styles.links}
            items={companions.map(({ entity: id, count, outside }) => ({
              key: id,
              node: (
                <>
                  <Seal side={reading.sides.get(id) ?? 'other'} />
                  <span className={outside ? 'outside' : undefined}>
                    <EntityLink id={id} reading={reading} />
                  </span>
                  <span className={styles.quiet}>{withDigits(String(count), language, digits)}</span>
                </>
              ),
            }))}
          />
        </Group>
      )}
    </aside>
  );
}

/** What it is part of, and what is part of it. */
function Belonging({ entity, reading }: { entity: Entity; reading: Reading }) {
  const { t } = useTranslation('entity');
  const links = (title: string, things: readonly { id: Id; outside?: boolean }[]) =>
    things.length > 0 && (
      <Group title={title}>
        <ul className={styles.links}>
          {things.map(({ id, outside = false }) => (
            <li key={id}>
              <span className={outside ? 'outside' : undefined}>
                <EntityLink id={id} reading={reading} />
              </span>
            </li>
          ))}
        </ul>
      </Group>
    );
  switch (entity.kind) {
    case 'person':
      return null;
    case 'organisation':
      return links(t('holders'), entity.holders);
    case 'place':
      return (
        <>
          {links(t('within'), entity.within)}
          {links(t('holds'), entity.holds)}
        </>
      );
    case 'topic':
      return (
        <>
          {links(t('broader'), entity.broader)}
          {links(t('narrower'), entity.narrower)}
        </>
      );
  }
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className={styles.side}>{title}</h2>
      {children}
    </section>
  );
}
