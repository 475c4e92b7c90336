import type { MouseEvent } from 'react';

/**
 * Goes to a part of the page, a heading or the whole of what it is about, without the address: what stands behind `#`
 * names the page itself where the app runs from disk.
 */
export const goToPart =
  (id: string) =>
  (click: MouseEvent): void => {
    const part = document.getElementById(id);
    if (part === null) return;
    click.preventDefault();
    // What takes no focus of its own takes it this once, so that the next Tab goes on from there.
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.focus({ preventScroll: true });
    part.scrollIntoView();
  };
