/** How much larger or smaller than drawn a sheet may be set, the largest first. */
const SCALES = [1.25, 1.18, 1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76];

/**
 * Keeps a sheet as large as its stage has room for: few words large, many small (`--fit`, a factor of its unit). What
 * does not fit at the smallest scale is scrolled.
 * @param stage the box of the sheet, its only child
 * @returns what ends it
 */
export function keepFitting(stage: HTMLElement): () => void {
  const fit = (): void => {
    for (const scale of SCALES) {
      stage.style.setProperty('--fit', String(scale));
      if (stage.scrollHeight <= stage.clientHeight) return;
    }
  };
  fit();
  // Another screen, other words, or a face that has come only now.
  const observer = new ResizeObserver(fit);
  observer.observe(stage);
  if (stage.firstElementChild !== null) observer.observe(stage.firstElementChild);
  return () => observer.disconnect();
}
