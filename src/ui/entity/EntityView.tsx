import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Localized } from '../../domain/dataset.ts';
import type { EntityModel } from '../../state/entities.ts';
import type { MarkStrip as Strip } from '../../state/mark-strip.ts';
import type { ArticlePassages } from '../../state/passages.ts';
import { buttonClass } from '../shared/Button.tsx';
import { goToPart } from '../shared/go-to-part.ts';
import type { Reading } from '../shared/reading.ts';
import styles from './Entity.module.css';
import { EntityHead } from './EntityHead.tsx';
import { EntityMargin } from './EntityMargin.tsx';
import { EntityClaims } from './EntityClaims.tsx';
import { EntityEvents } from './EntityEvents.tsx';
import { EntityStatements } from './EntityStatements.tsx';
import { MarkStrip } from './MarkStrip.tsx';
import { Mentions } from './Mentions.tsx';

export type EntityViewProps = {
  model: EntityModel;
  reading: Reading;
  /** Its name in every language. */
  names: Localized | undefined;
  strip: Strip | null;
  passages: readonly ArticlePassages[];
  /** The timeline with its events alone; `null`: it has none. */
  timeline: string | null;
  /** All statements, with its own alone; `null`: it has none. */
  said: string | null;
  titleId: string;
};

/** Somebody or something whole: who it is, what it took part in, what it said, and the sentences that name it. */
export function EntityView(props: EntityViewProps) {
  const { model, reading, names, strip, passages, timeline, said, titleId } = props;
  const { t } = useTranslation('entity');
  const counts = countsOf(props);
  const { t: tRegister } = useTranslation('registers');
  const parts = (['events', 'statements', 'claims', 'mentions'] as const).filter((part) => counts[part] > 0);
  const titles = {
    events: t('events.title'),
    statements: t('statements.title'),
    claims: tRegister('claims'),
    mentions: t('mentionsTitle'),
  };
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <EntityHead model={model} titleId={titleId} reading={reading} />
        <MarkStrip strip={strip} reading={reading} />
        {parts.length > 0 && (
          <nav className={styles.contents} aria-label={t('parts')}>
            {parts.map((part) => (
              <a key={part} href={`#entity-${part}`} onClick={goToPart(`entity-${part}`)}>
                {titles[part]}
              </a>
            ))}
            {timeline !== null && (
              <Link className={buttonClass('line')} to={timeline}>
                {t('onTimeline')}
              </Link>
            )}
          </nav>
        )}
      </div>
      <EntityMargin model={model} names={names} titleId={titleId} reading={reading} />
      <div className={styles.body}>
        {parts.length === 0 && <p>{t('nothing')}</p>}
        <EntityEvents model={model} reading={reading} />
        <EntityStatements model={model} reading={reading} all={said} />
        <EntityClaims model={model} reading={reading} />
        {(parts.length > 0 || model.entity.kind === 'topic') && (
          <Mentions passages={passages} count={counts.mentions} kind={model.entity.kind} reading={reading} />
        )}
      </div>
    </div>
  );
}

function countsOf({
  model,
  passages,
}: EntityViewProps): Record<'events' | 'statements' | 'claims' | 'mentions', number> {
  const { by, onBehalf, via, to, about } = model.statements;
  return {
    events: model.events.length,
    statements: [by, onBehalf, via, to, about].reduce((sum, { length }) => sum + length, 0),
    claims: model.claims.length,
    mentions: passages.reduce((sum, { count }) => sum + count, 0),
  };
}
