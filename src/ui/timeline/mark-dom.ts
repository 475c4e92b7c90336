import { glyphParts } from '../shared/glyph.ts';
import type { MarkSpec } from '../../state/sides.ts';
import { classes } from '../shared/classes.ts';
import styles from './marks.module.css';

/** What a drawn mark says. All of it is set as text: nothing here reads HTML. */
export type MarkText = {
  title: string;
  /** The second line: day · place · accounts. */
  detail: string;
  /** The same where there is little room: the day alone. */
  brief: string;
  /** The date comes from outside the articles and is bracketed. */
  outside: boolean;
  /** The whole in one sentence, for a screen reader and the tooltip. */
  description: string;
};

const SVG = 'http://www.w3.org/2000/svg';

/** The glyph as plain DOM: React inside a timeline item is measured before it is drawn. */
export function glyphElement(spec: MarkSpec): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', classes(styles.glyph));
  for (const part of glyphParts(spec)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', part.d);
    path.setAttribute('fill', part.fill);
    path.setAttribute('stroke', part.stroke);
    path.setAttribute('stroke-width', String(part.strokeWidth));
    if (part.dash !== null) path.setAttribute('stroke-dasharray', part.dash);
    svg.append(path);
  }
  return svg;
}

function span(className: string | undefined, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = classes(className);
  element.textContent = text;
  return element;
}

export type MarkState = {
  id: string;
  active: boolean;
  selected: boolean;
  quiet: boolean;
  small: boolean;
  shape: 'point' | 'band';
};

/** One event on the timeline. */
export function markElement(
  event: string,
  spec: MarkSpec,
  text: MarkText,
  state: MarkState & { bare: boolean; brief: boolean; before: number | null },
): HTMLElement {
  // Who speaks to the screen says what stands on it: the name holds the label (WCAG 2.5.3), the whole title besides.
  const detail = state.brief ? text.brief : text.detail;
  const name = state.bare ? text.description : `${text.title} ${detail} — ${text.description}`;
  const element = option(state, name);
  element.dataset['eventId'] = event;
  if (state.before !== null) {
    element.classList.add(...classes(styles.before).split(' '));
    element.style.inlineSize = `${state.before}px`;
  }
  const words = document.createElement('span');
  words.className = classes(styles.words);
  words.append(
    span(styles.title, text.title),
    ' ',
    span(classes(styles.detail, text.outside && 'outside'), detail),
  );
  element.append(glyphElement(spec));
  if (!state.bare) element.append(words);
  return element;
}

/** Several events that would stand in each other's place. */
export function sheafElement(
  events: readonly string[],
  specs: readonly MarkSpec[],
  text: MarkText,
  state: MarkState,
): HTMLElement {
  const element = option(state, `${text.title} — ${text.description}`, styles.sheaf);
  element.dataset['eventIds'] = events.join(' ');
  const frame = document.createElement('span');
  frame.className = classes(styles.frame);
  frame.append(...specs.slice(0, 2).map(glyphElement), span(styles.count, text.title));
  element.append(frame);
  return element;
}

function option(
  { id, active, selected, quiet, small, shape }: MarkState,
  description: string,
  extra?: string,
): HTMLElement {
  const element = document.createElement('div');
  element.id = id;
  element.className = classes(
    styles.mark,
    shape === 'band' && styles.band,
    quiet && styles.quiet,
    small && styles.small,
    selected && styles.selected,
    active && styles.active,
    extra,
  );
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', String(selected));
  element.setAttribute('aria-label', description);
  element.title = description;
  return element;
}
