/** How much larger or smaller than drawn a sheet may be set, the largest first. */
const SCALES = [1.25, 1.18, 1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76];
/** How much smaller than drawn the names may be, both alike, so that each stays within its half. */
const NAME_SCALES = [1, 0.92, 0.85, 0.78, 0.72, 0.66];

export const ALL_SCALES = { sheet: SCALES, names: NAME_SCALES };

/**
 * Sets a sheet as large as its stage has room for, then its names. Needs nothing around it: it stands in prerendered
 * pages as well, as a script of theirs.
 * @param stage the box of the sheet, its only child
 */
export function fitOnce(stage: HTMLElement, scales: typeof ALL_SCALES): void {
  /** Sets a property to the first of some scales at which all is well, else to the last. */
  const largest = (name: string, values: readonly number[], isWell: () => boolean): void => {
    for (const value of values) {
      stage.style.setProperty(name, String(value));
      if (isWell()) return;
    }
  };
  const names = [...stage.querySelectorAll('[data-name]')];
  stage.style.setProperty('--name-fit', '1');
  largest('--fit', scales.sheet, () => stage.scrollHeight <= stage.clientHeight);
  largest('--name-fit', scales.names, () => names.every((name) => name.scrollWidth <= name.clientWidth));
}

/**
 * Keeps a sheet as large as its stage has room for: few words large, many small (`--fit`, a factor of its unit). What
 * does not fit at the smallest scale is scrolled. Then the names are made as small as the halves they stand in ask for
 * (`--name-fit`).
 * @param stage the box of the sheet, its only child
 * @returns what ends it
 */
export function keepFitting(stage: HTMLElement): () => void {
  const fit = (): void => fitOnce(stage, ALL_SCALES);
  fit();
  // Another screen, other words, or a face that has come only now.
  const observer = new ResizeObserver(fit);
  observer.observe(stage);
  if (stage.firstElementChild !== null) observer.observe(stage.firstElementChild);
  return () => observer.disconnect();
}
