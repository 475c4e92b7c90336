import { useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../shared/Button.tsx';
import { ExplanationBody, ExplanationName } from '../shared/Explanation.tsx';
import { CopyButton } from '../shared/CopyButton.tsx';
import { Icon } from '../shared/Icon.tsx';
import { openedFor } from '../shared/open-on-focus.ts';
import type { Reading } from '../shared/reading.ts';
import type { Piece } from './lines.ts';
import type { ArticleModel } from './model.ts';
import type { OpenedAt } from './RunText.tsx';
import { UseList } from './UseList.tsx';
import styles from './UsePopover.module.css';

/** What was pressed or reached: the piece, and where on the page. */
export type Pressed = { piece: Piece } & OpenedAt;

export type UsePopoverProps = {
  pressed: Pressed;
  model: ArticleModel;
  reading: Reading;
  address: (path: string) => string;
  onClose: () => void;
};

const TITLE = 'use-title';
/** Between the words and what is said of them, CSS px. */
const GAP = 8;

/** What the words pressed are evidence of, each thing with the way to it. */
export function UsePopover({ pressed, model, reading, address, onClose }: UsePopoverProps) {
  const { t } = useTranslation('article');
  const { t: tEvent } = useTranslation('event');
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>({});
  const { piece } = pressed;
  const { explained } = piece;
  const uses = useMemo(() => piece.evidence.flatMap((passage) => passage.uses), [piece]);
  const shortest = piece.evidence.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];

  useLayoutEffect(() => {
    const popover = box.current;
    if (popover === null) return undefined;
    if (!popover.matches(':popover-open')) popover.showPopover();
    setPlace(placeFor(popover, pressed));
    if (pressed.by === 'focus') return openedFor(pressed.element, popover);
    popover.focus({ preventScroll: true });
    return undefined;
  }, [pressed]);

  return (
    <div
      ref={box}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={TITLE}
      className={styles.popover}
      style={place}
      onToggle={(toggle) => {
        // Pressing other words closes this one and opens it again there: only what stays closed is closed.
        if (toggle.newState === 'closed' && box.current?.matches(':popover-open') === false) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={TITLE} className={styles.title}>
          {explained === null ? t('uses.title') : tEvent('explanation')}
        </h2>
        <Button tone="ghost" square aria-label={t('uses.close')} onClick={() => box.current?.hidePopover()}>
          <Icon name="close" />
        </Button>
      </div>
      {explained !== null && (
        <div className={styles.explained}>
          <p className={styles.title}>
            <ExplanationName explanation={explained.explanation} reading={reading} />
          </p>
          <ExplanationBody explanation={explained.explanation} reading={reading} />
        </div>
      )}
      {explained !== null && uses.length > 0 && <h3 className={styles.title}>{t('uses.title')}</h3>}
      <UseList uses={uses} model={model} reading={reading} />
      {shortest !== undefined && (
        <p className={styles.foot}>
          <CopyButton
            tone="ghost"
            text={() => address(reading.links.source({ article: model.article.id, ...shortest }))}
          >
            {t('copyPassage')}
          </CopyButton>
        </p>
      )}
    </div>
  );
}

/** Under the words pressed, or above where there is no room; never out of the window. On a phone the style sheet decides. */
function placeFor(popover: HTMLElement, { element, by }: Pressed): CSSProperties {
  const rect = lineAt(element, by);
  const { offsetWidth: width, offsetHeight: height } = popover;
  const root = document.documentElement;
  // A key press has no place of its own; then the middle of the words counts.
  const middle = by === 'focus' || by.x === 0 ? (rect.left + rect.right) / 2 : by.x;
  const fromStart = getComputedStyle(root).direction === 'rtl' ? root.clientWidth - middle : middle;
  const inline = Math.min(Math.max(fromStart - width / 2, GAP), root.clientWidth - width - GAP);
  const below = rect.bottom + GAP;
  const fits = below + height <= window.innerHeight - GAP;
  const block = fits ? below : Math.max(GAP, rect.top - GAP - height);
  return { '--inline': `${inline}px`, '--block': `${block}px` } as CSSProperties;
}

/** Of words that break over lines the line that was pressed; reached by a key, all of them, for all of them are read. */
function lineAt(element: HTMLElement, by: Pressed['by']): DOMRect {
  const pressed =
    by === 'focus'
      ? undefined
      : [...element.getClientRects()].find(({ top, bottom }) => by.y >= top && by.y <= bottom);
  return pressed ?? element.getBoundingClientRect();
}
