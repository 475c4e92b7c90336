import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LocalDataset } from '../../domain/bundle.ts';
import type { Id, Localized } from '../../domain/dataset.ts';
import type { PassageHit } from '../../domain/search/search.ts';
import type { Range } from '../../domain/text/fold.ts';
import { hitsOf, type Answer } from '../../state/found.ts';
import { excerptOf, wordsFoundOf } from '../../state/search.ts';
import { shownDate } from '../../state/shown-date.ts';
import { specOf } from '../../state/sides.ts';
import { DateWords } from '../shared/DateWords.tsx';
import { evidenceKey } from '../shared/evidence-key.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { Highlight } from '../shared/Highlight.tsx';
import { namesOf, type Reading } from '../shared/reading.ts';
import { Excerpt } from './Excerpt.tsx';
import { Group } from './Group.tsx';
import styles from './Results.module.css';

export type ResultsProps = {
  answer: Answer;
  dataset: LocalDataset;
  /** What everybody and everything is called in all languages. */
  names: Readonly<Record<Id, Localized>>;
  reading: Reading;
  /** The address of a statement among the others. */
  statementHref: (id: Id) => string;
  /** Without events: they stand in the list beside. */
  events: boolean;
  level: 2 | 3;
};

/** How many of each kind are shown before "more". */
const FIRST = { names: 3, events: 4, statements: 3, passages: 4 } as const;

const KINDS = [
  ['person', 'people'],
  ['organisation', 'organisations'],
  ['place', 'places'],
  ['topic', 'topics'],
] as const;

/** What was found, by its kind; each leads to where it is. Names come first: they are short, and lead to everything else. */
export function Results(props: ResultsProps) {
  const { answer, dataset, events, level } = props;
  const { t } = useTranslation('search');
  const hits = hitsOf(answer);
  const known = useMemo(() => byId(dataset), [dataset]);
  const named = KINDS.flatMap(([kind, list]) => hits[list].map((id) => ({ kind, id })));
  const group = (name: keyof typeof FIRST, count: number) => ({
    title: t(name, { count }),
    first: FIRST[name],
    level,
  });
  return (
    <>
      <Group {...group('names', named.length)}>
        {named.map(({ kind, id }) => (
          <li key={id}>
            <NameFound {...props} kind={kind} id={id} known={known} />
          </li>
        ))}
      </Group>
      {events && (
        <Group {...group('events', hits.events.length)}>
          {hits.events.map((id) => (
            <li key={id}>
              <EventFound {...props} id={id} known={known} />
            </li>
          ))}
        </Group>
      )}
      <Group {...group('statements', hits.statements.length)}>
        {hits.statements.map((id) => (
          <li key={id}>
            <StatementFound {...props} id={id} known={known} />
          </li>
        ))}
      </Group>
      <Group {...group('passages', hits.passages.length)}>
        {hits.passages.map((passage) => (
          <li key={evidenceKey(passage)}>
            <PassageFound {...props} passage={passage} />
          </li>
        ))}
      </Group>
    </>
  );
}

type Known = ReturnType<typeof byId>;

/** Everything that can be found, by its id. */
function byId({ events, statements, people, organisations, places, topics }: LocalDataset) {
  const map = <T extends { id: Id }>(all: readonly T[]) => new Map(all.map((one) => [one.id, one]));
  const noAliases: readonly string[] = [];
  const entities = [
    ...people.map(({ id, description, aliases }) => ({ id, description, aliases })),
    ...organisations.map(({ id, description, aliases }) => ({ id, description, aliases })),
    ...places.map(({ id, aliases }) => ({ id, description: '', aliases })),
    ...topics.map(({ id, description }) => ({ id, description, aliases: noAliases })),
  ];
  return { events: map(events), statements: map(statements), entities: map(entities) };
}

type FoundProps = ResultsProps & { id: Id; known: Known };

function NameFound({
  answer,
  names,
  reading,
  id,
  kind,
  known,
}: FoundProps & { kind: 'person' | 'organisation' | 'place' | 'topic' }) {
  const { t } = useTranslation('search');
  const entity = known.entities.get(id);
  const name = reading.names.get(id) ?? id;
  const { hitsIn } = answer;
  const others = [...Object.values(names[id] ?? {}), ...(entity?.aliases ?? [])];
  const other = hitsIn(name).length > 0 ? undefined : others.find((one) => hitsIn(one).length > 0);
  return (
    <Link to={reading.links.entity(id)} className={styles.hit}>
      <span className={styles.name}>
        <bdi>
          <Highlight text={name} hitsIn={hitsIn} />
        </bdi>{' '}
        <span className={styles.quiet}>
          {t(`kind.${kind}`)}
          {other !== undefined && (
            <>
              {' · '}
              <bdi>
                <Highlight text={other} hitsIn={hitsIn} />
              </bdi>
            </>
          )}
        </span>
      </span>
      {entity !== undefined && entity.description !== '' && (
        <span className={styles.line}>{entity.description}</span>
      )}
    </Link>
  );
}

/** Words of an article, as much of them as a result shows. */
function Shown({
  reading,
  answer,
  article,
  start,
  end,
}: Pick<ResultsProps, 'reading' | 'answer'> & Range & { article: Id }) {
  const text = reading.articles.get(article)?.text ?? '';
  const { hitsIn } = answer;
  const hits = hitsIn(text.slice(start, end)).map((hit) => ({
    start: hit.start + start,
    end: hit.end + start,
  }));
  const passage = { start, end };
  return (
    <Excerpt
      article={article}
      text={text}
      passage={passage}
      shown={excerptOf(text, passage, hits)}
      hitsIn={hitsIn}
    />
  );
}

function EventFound({ answer, reading, id, known }: FoundProps) {
  const { t } = useTranslation('vocabulary');
  const event = known.events.get(id);
  if (event === undefined) return null;
  const { hitsIn } = answer;
  const date = shownDate(event.date, reading.outside);
  const words = wordsFoundOf(event, known.statements, hitsIn);
  // Found by our own words alone: they are shown, and not passed off as an article's.
  const ours = words === null && hitsIn(event.title).length === 0 && hitsIn(event.summary).length > 0;
  const quoted = words ?? event.accounts[0]?.evidence[0];
  return (
    <Link to={reading.links.event(id)} data-event-id={id} className={styles.event}>
      <Glyph spec={specOf(event, reading.sides, reading.outside)} />
      <span>
        <span className={styles.name}>
          <Highlight text={event.title} hitsIn={hitsIn} />
        </span>
        <span className={styles.line}>
          <DateWords date={date} style={reading.style} outside={date.outside} />
          {event.status !== 'occurred' && <> · {t(`status.${event.status}`)}</>}
        </span>
        {ours ? (
          <span className={styles.line}>
            <Highlight text={event.summary} hitsIn={hitsIn} />
          </span>
        ) : (
          quoted !== undefined && <Shown reading={reading} answer={answer} {...quoted} />
        )}
      </span>
    </Link>
  );
}

function StatementFound({ answer, reading, statementHref, id, known }: FoundProps) {
  const { t } = useTranslation('search');
  const statement = known.statements.get(id);
  if (statement === undefined) return null;
  const { evidence, speakers, article } = statement;
  return (
    <Link to={statementHref(id)} className={styles.hit}>
      <span className={styles.line}>
        <bdi className={styles.speaker}>
          <Highlight text={namesOf(speakers, reading)} hitsIn={answer.hitsIn} />
        </bdi>{' '}
        · {t('article', { id: article })}
      </span>
      <Shown reading={reading} answer={answer} {...evidence} />
    </Link>
  );
}

function PassageFound({ answer, reading, passage }: ResultsProps & { passage: PassageHit }) {
  const { t } = useTranslation('search');
  const { article, start, end } = passage;
  return (
    <Link to={reading.links.passage(passage)} data-evidence={evidenceKey(passage)} className={styles.hit}>
      <span className={styles.line}>{t('article', { id: article })}</span>
      <Shown reading={reading} answer={answer} article={article} start={start} end={end} />
    </Link>
  );
}
