import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { firstNamed } from '../../state/explained.ts';
import type { Range } from '../../domain/text/fold.ts';
import { classes } from '../shared/classes.ts';
import type { Reading } from '../shared/reading.ts';
import { ArticleAside } from './ArticleAside.tsx';
import { ArticleLine } from './ArticleLine.tsx';
import styles from './ArticleView.module.css';
import { askedPassage } from './asked.ts';
import { ExplainedList } from './ExplainedList.tsx';
import { Hashiya } from './Hashiya.tsx';
import { piecesOf, type Cut, type Line, type Piece } from './lines.ts';
import type { ArticleModel } from './model.ts';
import { PassageBar } from './PassageBar.tsx';
import { useAskedPassage } from './use-asked-passage.ts';
import { useTextSelection } from './use-text-selection.ts';
import type { OpenedAt } from './RunText.tsx';
import { UsePopover, type Pressed } from './UsePopover.tsx';
import { MARK_KINDS, type MarkKind } from './uses.ts';

export type ArticleViewProps = {
  model: ArticleModel;
  reading: Reading;
  /** How many articles there are, and which of them this is, from 1. */
  place: { at: number; of: number };
  /** The passage the address asks for. */
  evidence: Range | null;
  /** Where the words of the reader's search stand. */
  hits: readonly Range[];
  address: (path: string) => string;
  editing: boolean;
};

const MARK = 'evidence';
const NOTHING: readonly Range[] = [];

/** An article as received: the text in the middle, its key before it, what its words stand for in the margin. */
export function ArticleView(props: ArticleViewProps) {
  const { model, reading, place, evidence, hits, address, editing } = props;
  const { t } = useTranslation('article');
  const { article, lines, marked } = model;
  const explained = useMemo(
    () => firstNamed(article.text, article.language, reading.glossary),
    [article, reading.glossary],
  );
  const [shown, setShown] = useState<ReadonlySet<MarkKind>>(() => new Set(MARK_KINDS));
  const [look, setLook] = useState(NOTHING);
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const text = useRef<HTMLElement>(null);
  const selected = useTextSelection(text, article.text);
  const asked = useMemo(() => askedPassage(article.text, evidence), [article, evidence]);
  useAskedPassage(asked, MARK);

  const range = asked.state === 'passage' ? asked.range : null;
  const pieces = useMemo(
    () =>
      lines.map((line) =>
        piecesOf(line, [
          ...marked.map((passage): Cut => ({ what: 'evidence', ...passage })),
          ...explained.map((one): Cut => ({ what: 'explained', ...one })),
          ...hits.map((hit): Cut => ({ what: 'hit', ...hit })),
          ...(range === null ? [] : [{ what: 'asked', ...range } satisfies Cut]),
          ...line.blocks.map((block): Cut => ({ what: 'block', ...block })),
        ]),
      ),
    [lines, marked, explained, hits, range],
  );
  const firstMarked = lines.find((line) => range !== null && line.end > range.start);
  const onOpen = useCallback((piece: Piece, at: OpenedAt) => setPressed({ piece, ...at }), []);
  const onClose = useCallback(() => setPressed(null), []);

  return (
    <div className={styles.view}>
      <ArticleAside model={model} reading={reading} place={place} shown={shown} onShown={setShown} />
      <div className={styles.sheet}>
        {asked.state === 'outOfRange' && (
          <p role="status" className={styles.notice}>
            {t('passage.outOfRange')}
          </p>
        )}
        <article ref={text} className={styles.text} aria-label={t('text', { id: article.id })}>
          {article.headline === null && (
            <div className={styles.row}>
              <h1 className={classes(styles.matn, styles.ours)}>{article.title}</h1>
              <div className={styles.hashiya} />
            </div>
          )}
          {lines.map((line, index) => (
            <div key={line.start} className={styles.row}>
              <div className={styles.matn}>
                <ArticleLine
                  article={article.id}
                  text={article.text}
                  line={line}
                  pieces={pieces[index] ?? []}
                  notes={model.notes[index] ?? []}
                  shown={shown}
                  hot={look.some(within(line)) ? look : NOTHING}
                  marksFirst={line === firstMarked}
                  markId={MARK}
                  passageHref={reading.links.passage}
                  onOpen={onOpen}
                />
              </div>
              <div className={styles.hashiya}>
                <Hashiya
                  line={line}
                  notes={(model.notes[index] ?? []).filter(({ kind }) => shown.has(kind))}
                  model={model}
                  reading={reading}
                  onLook={setLook}
                />
              </div>
            </div>
          ))}
        </article>
        <ExplainedList explained={explained} reading={reading} />
        <PassageBar
          article={article}
          asked={range}
          selected={selected}
          reading={reading}
          address={address}
          editing={editing}
        />
      </div>
      {pressed !== null && (
        <UsePopover pressed={pressed} model={model} reading={reading} address={address} onClose={onClose} />
      )}
    </div>
  );
}

const within =
  (line: Line) =>
  ({ start, end }: Range) =>
    start >= line.start && end <= line.end;
