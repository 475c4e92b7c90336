/** A keyboard that comes to a mark opens what explains it; going on closes it. A pointer presses it instead. */
import type { FocusEvent as Focused } from 'react';

/** Between the words and what rises from the lower edge, CSS px. */
const GAP_PX = 8;

/**
 * Whether a mark was come to by the keyboard from elsewhere. Focus that comes back from the popover itself is how one
 * that was closed lets go (HTML, "hide popover algorithm"): it would open again.
 */
export const isReached = ({ currentTarget, relatedTarget }: Focused<HTMLElement>): boolean =>
  currentTarget.matches(':focus-visible') && relatedTarget?.closest('[popover]') == null;

/** For a button that names its popover. The focus stays where it is. */
export function openOnFocus(event: Focused<HTMLButtonElement>): void {
  const source = event.currentTarget;
  const popover = source.popoverTargetElement;
  if (!(popover instanceof HTMLElement) || popover.matches(':popover-open') || !isReached(event)) return;
  popover.showPopover({ source });
  popover.addEventListener('beforetoggle', openedFor(source, popover), { once: true });
}

/**
 * What has opened covers none of the words in focus, and closes when the focus leaves both; out of the window and back
 * it stays. Returns how to let go of the two.
 */
export function openedFor(mark: HTMLElement, popover: HTMLElement): () => void {
  keepInSight(mark, popover);
  const onLeave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node) || mark.contains(relatedTarget) || popover.contains(relatedTarget))
      return;
    popover.hidePopover();
  };
  for (const element of [mark, popover]) element.addEventListener('focusout', onLeave);
  return () => {
    for (const element of [mark, popover]) element.removeEventListener('focusout', onLeave);
  };
}

/**
 * Moves the page, once it stands, so that what has opened covers no words in focus (WCAG 2.2, 2.4.11): on a phone it
 * rises from the lower edge.
 */
function keepInSight(mark: HTMLElement, popover: HTMLElement): void {
  requestAnimationFrame(() => {
    const [words, box] = [mark.getBoundingClientRect(), popover.getBoundingClientRect()];
    const isClear = words.bottom <= box.top || words.top >= box.bottom;
    if (isClear || words.right <= box.left || words.left >= box.right) return;
    mark.style.scrollMarginBlockEnd = `${box.height + GAP_PX}px`;
    mark.scrollIntoView({ block: 'nearest' });
    mark.style.scrollMarginBlockEnd = '';
  });
}
