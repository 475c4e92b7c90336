import type { FocusEvent, MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Range } from '../../domain/text/fold.ts';
import { classes } from '../shared/classes.ts';
import { evidenceKey } from '../shared/evidence-key.ts';
import { isReached } from '../shared/open-on-focus.ts';
import type { Piece } from './lines.ts';
import styles from './RunText.module.css';
import { AT } from './selection.ts';
import { strokesOf, type MarkKind } from './strokes.ts';

/** The words, and how a reader came to them: pressed at a point of the window (CSS px), or reached by the keyboard. */
export type OpenedAt = { element: HTMLElement; by: { x: number; y: number } | 'focus' };

export type RunTextProps = {
  article: string;
  piece: Piece;
  text: string;
  /** The kinds it is marked as, of those switched on; none: plain text. */
  kinds: readonly MarkKind[];
  /** Numbers of the notes whose words begin here. */
  numbers: readonly number[];
  /** A note in the margin speaks of it now. */
  hot: boolean;
  /** A passage begins here: reached by the keyboard once, not at every run of it. */
  begins: boolean;
  href: string;
  onOpen: (piece: Piece, at: OpenedAt) => void;
};

/**
 * A piece of the article under which nothing changes. Nothing is added to the text: numbers stand before it by
 * style, lines and grounds are drawn around it, and letters go on joining across its ends.
 */
export function RunText(props: RunTextProps) {
  const { article, piece, text, kinds, numbers, hot, begins, href, onOpen } = props;
  const { t } = useTranslation('event');
  const { evidence, hit, role, explained } = piece;
  const words = hit ? <mark className="hit">{text}</mark> : text;
  const common = {
    [AT]: piece.start,
    'data-evidence':
      evidence.length === 0 ? undefined : evidence.map((one) => evidenceKey({ article, ...one })).join(' '),
    'data-role': role ?? undefined,
  };
  if (kinds.length === 0 && explained === null) return <span {...common}>{words}</span>;
  const { under, below, above, wash } = strokesOf(kinds);
  const drawn = {
    ...common,
    className: classes(styles.run, hot && styles.hot),
    'data-edge': explained === null ? undefined : edgesOf(piece, explained),
    'data-n': numbers.length === 0 ? undefined : numbers.join('·'),
    'data-under': under ?? undefined,
    'data-wash': wash ?? undefined,
  };
  const stroked = (
    <Stroked below={below} above={above}>
      {words}
    </Stroked>
  );
  // A space or a mark between two passages has nothing to be called by.
  if (!/[\p{L}\p{N}]/u.test(text) && !begins) return <span {...drawn}>{stroked}</span>;
  const onClick = (click: MouseEvent<HTMLElement>) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey) return;
    click.preventDefault();
    // The end of marking words by hand is no press on them.
    if (document.getSelection()?.isCollapsed === false) return;
    onOpen(piece, { element: click.currentTarget, by: { x: click.clientX, y: click.clientY } });
  };
  const onFocus = (focus: FocusEvent<HTMLElement>) => {
    if (isReached(focus)) onOpen(piece, { element: focus.currentTarget, by: 'focus' });
  };
  // White space between two marks carries their lines on, and is no link: there is nothing to say.
  if (text.trim() === '') {
    return (
      <span
        {...common}
        className={classes(styles.run, hot && styles.hot)}
        data-under={under ?? undefined}
        data-wash={wash ?? undefined}
      >
        <Stroked below={below} above={above}>
          {words}
        </Stroked>
      </span>
    );
  }
  return (
    <Link
      {...drawn}
      to={href}
      aria-haspopup="dialog"
      aria-description={explained === null ? undefined : t('explanation')}
      data-part={explained === null ? undefined : 'explained'}
      tabIndex={begins ? 0 : -1}
      draggable={false}
      onFocus={explained === null ? undefined : onFocus}
      onClick={onClick}
    >
      {stroked}
    </Link>
  );
}

/** Which ends of what is explained a piece of it holds. */
const edgesOf = (piece: Piece, explained: Range): string =>
  [piece.start === explained.start && 'start', piece.end === explained.end && 'end']
    .filter((edge) => edge !== false)
    .join(' ');

/** The second line under and the line above, each by an element of its own: an element draws one line. */
function Stroked(props: { below: MarkKind | null; above: boolean; children: ReactNode }) {
  const { below, above, children } = props;
  const inner = above ? <span className={styles.above}>{children}</span> : children;
  return below === null ? (
    inner
  ) : (
    <span className={styles.below} data-below={below}>
      {inner}
    </span>
  );
}
