/** Takes away what a visitor may have left in the browser itself; what they left in the page goes with the page. */
export function leaveNoTrace(): void {
  window.getSelection()?.removeAllRanges();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.scrollTo(0, 0);
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[name].clear();
    } catch {
      // There is none, so nothing is in it.
    }
  }
}
