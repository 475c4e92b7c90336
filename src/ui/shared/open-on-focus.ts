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
  const popover = popoverOf(source);
  if (popover === null || popover.matches(':popover-open') || !isReached(event)) return;
  popover.showPopover({ source });
  keepInSight(source, popover);
  // Asked for a second time, the same listener is not added again (DOM, "add an event listener").
  for (const element of [source, popover]) element.addEventListener('focusout', closeOnLeave);
}

/**
 * Moves the page, once it stands, so that what has opened covers no words in focus (WCAG 2.2, 2.4.11): on a phone it
 * rises from the lower edge.
 */
export function keepInSight(mark: HTMLElement, popover: HTMLElement): void {
  requestAnimationFrame(() => {
    const [words, box] = [mark.getBoundingClientRect(), popover.getBoundingClientRect()];
    const isClear = words.bottom <= box.top || words.top >= box.bottom;
    if (isClear || words.right <= box.left || words.left >= box.right) return;
    mark.style.scrollMarginBlockEnd = `${box.height + GAP_PX}px`;
    mark.scrollIntoView({ block: 'nearest' });
    mark.style.scrollMarginBlockEnd = '';
  });
}

/** Between the button and its popover the focus goes to and fro, and out of the window. */
function closeOnLeave({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLElement) || !(relatedTarget instanceof Element)) return;
  const popover = popoverOf(currentTarget) ?? currentTarget;
  if (!popover.contains(relatedTarget) && popoverOf(relatedTarget) !== popover) popover.hidePopover();
}

const popoverOf = (element: Element): HTMLElement | null =>
  element instanceof HTMLButtonElement && element.popoverTargetElement instanceof HTMLElement
    ? element.popoverTargetElement
    : null;
