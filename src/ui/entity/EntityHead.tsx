import { useTranslation } from 'react-i18next';
import type { Entity, EntityModel } from '../../state/entities.ts';
import { OutsideNote } from '../shared/OutsideNote.tsx';
import type { Reading } from '../shared/reading.ts';
import { Seal } from '../shared/Seal.tsx';
import styles from './Entity.module.css';

type EntityHeadProps = { model: EntityModel; titleId: string; reading: Reading };

/** What it is called, on whose side it stands, and a line of ours on what it is. */
export function EntityHead({ model, titleId, reading }: EntityHeadProps) {
  const { t } = useTranslation('entity');
  const { t: tRegister } = useTranslation('registers');
  const { t: tWords } = useTranslation('vocabulary');
  const { entity, id } = model;
  const side = sideOf(entity);
  const lead = leadOf(entity);
  // What is known of it from elsewhere; what the articles say of it stands below, in their own words.
  const explained = reading.glossary.find(({ about }) => about === id);
  const known = reading.outside === 'on' ? explained?.outside : undefined;
  return (
    <>
      <p className={styles.what}>
        {side !== null && (
          <span>
            <Seal side={side} />
            {tWords(`side.${side}`)}
          </span>
        )}
        {entity.kind === 'organisation' && <span>{t(`organisationKind.${entity.organisation.kind}`)}</span>}
        {entity.kind === 'place' && <span>{tRegister('places')}</span>}
        {entity.kind === 'topic' && <span>{tRegister('topics')}</span>}
      </p>
      <h1 id={titleId} tabIndex={-1} className={styles.title}>
        {reading.names.get(id) ?? id}
      </h1>
      {lead !== null && <p className={styles.lead}>{lead}</p>}
      {known !== undefined && <OutsideNote note={known.note} source={known.source} />}
    </>
  );
}

function sideOf(entity: Entity) {
  if (entity.kind === 'person') return entity.person.side;
  return entity.kind === 'organisation' ? entity.organisation.side : null;
}

/** Places have no line of their own: what they lie in says where they are. */
function leadOf(entity: Entity): string | null {
  switch (entity.kind) {
    case 'person':
      return entity.person.description;
    case 'organisation':
      return entity.organisation.description;
    case 'topic':
      return entity.topic.description;
    case 'place':
      return null;
  }
}
