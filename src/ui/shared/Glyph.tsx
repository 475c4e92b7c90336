import { glyphParts } from './glyph.ts';
import type { MarkSpec } from '../../state/sides.ts';
import styles from './Glyph.module.css';

export type GlyphProps = {
  spec: MarkSpec;
  /** CSS px, before the root size scales it. */
  size?: number;
};

/** A mark in a list or a panel. It repeats what the words beside it say, so it is hidden from assistive technology. */
export function Glyph({ spec, size = 22 }: GlyphProps) {
  return (
    <svg className={styles.glyph} width={`${size / 16}rem`} viewBox="0 0 24 24" aria-hidden="true">
      <GlyphPaths spec={spec} />
    </svg>
  );
}

/** The lines of a mark, in a drawing of 24 by 24. */
export function GlyphPaths({ spec }: { spec: MarkSpec }) {
  return glyphParts(spec).map((part, index) => (
    <path
      key={index}
      d={part.d}
      fill={part.fill}
      stroke={part.stroke}
      strokeWidth={part.strokeWidth}
      strokeDasharray={part.dash ?? undefined}
    />
  ));
}

/** The hatchings that marks refer to; drawn once in a document. */
export function GlyphDefs() {
  const hatch = (id: string, colour: string) => (
    <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V4" stroke={colour} strokeWidth="2.2" />
    </pattern>
  );
  return (
    <svg className={styles.defs} width="0" height="0" aria-hidden="true">
      <defs>
        {hatch('hatch-a', 'var(--side-a)')}
        {hatch('hatch-b', 'var(--side-b-mark)')}
        {hatch('hatch-o', 'var(--side-o)')}
        {hatch('hatch-c', 'var(--ctx-mark)')}
      </defs>
    </svg>
  );
}
