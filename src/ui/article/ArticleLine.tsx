import { memo, type ReactNode } from 'react';
import type { Range } from '../../domain/text/fold.ts';
import type { Reading } from '../shared/reading.ts';
import type { Line, Piece } from './lines.ts';
import type { Note } from './notes.ts';
import { RunText, type RunTextProps } from './RunText.tsx';
import styles from './ArticleLine.module.css';
import { kindsOf } from './strokes.ts';
import type { MarkKind } from './uses.ts';

export type ArticleLineProps = {
  article: string;
  text: string;
  line: Line;
  pieces: readonly Piece[];
  notes: readonly Note[];
  shown: ReadonlySet<MarkKind>;
  hot: readonly Range[];
  /** Where the passage asked for is marked first: the element that takes the focus. */
  marksFirst: boolean;
  markId: string;
  passageHref: Reading['links']['passage'];
  onOpen: RunTextProps['onOpen'];
};

const ARABIC = /\p{Script=Arabic}/u;

/** A line of the article as received, in runs, with the passage asked for marked across them. */
export const ArticleLine = memo(function ArticleLine(props: ArticleLineProps) {
  const { line, pieces, marksFirst, markId } = props;
  const groups = askedGroups(pieces);
  const content: ReactNode[] = groups.map((group) => {
    const runs = group.map((piece) => <OneRun key={piece.start} {...props} piece={piece} />);
    return group[0]?.asked === true ? (
      <mark
        key={`asked ${group[0].start}`}
        id={marksFirst ? markId : undefined}
        tabIndex={-1}
        className={styles.asked}
        aria-current="location"
      >
        {runs}
      </mark>
    ) : (
      runs
    );
  });
  // A line of digits alone («02 : 00») has no direction of its own and would be read backwards.
  const inner = ARABIC.test(props.text.slice(line.start, line.end)) ? (
    content
  ) : (
    <bdi dir="ltr">{content}</bdi>
  );
  const common = { lang: 'ar', dir: 'rtl', className: styles[line.role], 'data-line': line.start };
  switch (line.role) {
    case 'headline':
      return <h1 {...common}>{inner}</h1>;
    case 'heading':
      return <h2 {...common}>{inner}</h2>;
    case 'dateline':
    case 'caption':
    case 'credit':
    case 'paragraph':
    case 'debris':
      return <p {...common}>{inner}</p>;
  }
});

/** The pieces in order, those of the passage asked for held together. */
function askedGroups(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && last[0].asked === piece.asked) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function OneRun(props: ArticleLineProps & { piece: Piece }) {
  const { article, text, piece, notes, shown, hot, passageHref, onOpen } = props;
  const { start, end } = piece;
  const shortest = piece.evidence.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
  return (
    <RunText
      article={article}
      piece={piece}
      text={text.slice(start, end)}
      kinds={kindsOf(piece, shown)}
      numbers={notes.flatMap(({ number, kind, passages }) =>
        number !== null && shown.has(kind) && passages[0]?.start === start ? number : [],
      )}
      hot={hot.some((range) => range.start <= start && range.end >= end)}
      begins={piece.evidence.some((passage) => passage.start === start) || piece.explained?.start === start}
      href={passageHref({ article, ...(shortest ?? piece) })}
      onOpen={onOpen}
    />
  );
}
