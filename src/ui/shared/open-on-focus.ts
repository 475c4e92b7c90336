/** A keyboard that comes to a mark opens what explains it; going on closes it. A pointer presses it instead. */
import type { FocusEvent as Focused } from 'react';

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
  // Asked for a second time, the same listener is not added again (DOM, "add an event listener").
  for (const element of [source, popover]) element.addEventListener('focusout', closeOnLeave);
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
