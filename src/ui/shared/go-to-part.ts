import type { MouseEvent } from 'react';

/**
 * Goes to a heading of the page without the address: what stands behind `#` names the page itself where the app
 * runs from disk.
 */
export const goToPart =
  (id: string) =>
  (click: MouseEvent): void => {
    const heading = document.getElementById(id);
    if (heading === null) return;
    click.preventDefault();
    heading.focus({ preventScroll: true });
    heading.scrollIntoView();
  };
