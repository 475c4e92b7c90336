import { use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { Id } from '../../domain/dataset.ts';
import type { LocalEvent } from '../../domain/bundle.ts';
import { loadOthers } from '../../state/dataset.ts';
import { entityPages } from '../../state/entity-pages.ts';
import { entityModel, type EntityKind, type EntityModel } from '../../state/entities.ts';
import { markStrip } from '../../state/mark-strip.ts';
import { articlePassages } from '../../state/passages.ts';
import { clearFilters, elsewhere } from '../../state/view.ts';
import { EntityView } from '../../ui/entity/EntityView.tsx';
import { useApp, useDataset } from '../context.ts';
import { REGISTER_OF } from '../register-of.ts';
import { useMentions } from '../use-mentions.ts';
import { usePageTitle } from '../use-page-title.ts';
import { useReading } from '../use-reading.ts';
import { TITLE, useArrival } from '../use-arrival.ts';
import { EntitiesPage } from './EntitiesPage.tsx';

type EntityPageProps = { kind: EntityKind; id: Id };

/** A person, an organisation, a place or a topic. An id of another kind leads there; one that nothing has, to the list. */
export function EntityPage({ kind, id }: EntityPageProps) {
  const { view, hrefTo } = useApp();
  const dataset = useDataset();
  const mentions = useMentions();
  const model = useMemo(
    () => entityModel(dataset, mentions, id, view.outside),
    [dataset, mentions, id, view.outside],
  );
  if (model === null) return <EntitiesPage kind={kind} unknown={id} />;
  if (model.entity.kind === kind) return <KnownEntity model={model} />;
  const page = entityPages(dataset).get(id);
  return page === undefined ? null : <Navigate replace to={hrefTo(page)} />;
}

function KnownEntity({ model }: { model: EntityModel }) {
  const { view, hrefTo } = useApp();
  const dataset = useDataset();
  const reading = useReading();
  const { names } = use(loadOthers());
  const { id, entity } = model;
  const { t } = useTranslation('registers');
  // A place and a topic may share a name.
  usePageTitle(`${reading.names.get(id) ?? id} — ${t(REGISTER_OF[entity.kind])}`);
  useArrival(TITLE);
  const events = useMemo(() => eventsOf(model), [model]);
  const passages = useMemo(
    () => articlePassages(model.mentions, reading.articles),
    [model.mentions, reading.articles],
  );
  const alone = { ...clearFilters(elsewhere(view)), [entity.kind]: [id] };
  const { by, onBehalf, about } = model.statements;
  const own = entity.kind === 'topic' ? about : [...by, ...onBehalf];
  return (
    <div data-sheet="">
      <EntityView
        model={model}
        reading={reading}
        names={names[id]}
        strip={markStrip(events, dataset.events, view.outside)}
        passages={passages}
        timeline={events.length === 0 ? null : hrefTo({ name: 'explorer' }, alone)}
        said={own.length === 0 ? null : hrefTo({ name: 'statements' }, alone)}
        titleId={TITLE}
      />
    </div>
  );
}

/** Each event once, whatever the parts it is in. */
function eventsOf({ events }: EntityModel): LocalEvent[] {
  return [...new Map(events.flatMap((part) => part.events).map((event) => [event.id, event])).values()];
}
