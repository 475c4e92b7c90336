/** How much larger or smaller than drawn a sheet may be set, the largest first. */
const SCALES = [1.25, 1.18, 1.12, 1.06, 1, 0.94, 0.88, 0.82, 0.76];
/** How much smaller than drawn the names may be, both alike, so that each stays within its half. */
const NAME_SCALES = [1, 0.92, 0.85, 0.78, 0.72, 0.66];

/**
 * Keeps a sheet as large as its stage has room for: few words large, many small (`--fit`, a factor of its unit). What
 * does not fit at the smallest scale is scrolled. Then the names are made as small as the halves they stand in ask for
 * (`--name-fit`).
 * @param stage the box of the sheet, its only child
 * @returns what ends it
 */
export function keepFitting(stage: HTMLElement): () => void {
  const names = [...stage.querySelectorAll('[data-name]')];
  const fit = (): void => {
    stage.style.setProperty('--name-fit', '1');
    largest(stage, '--fit', SCALES, () => stage.scrollHeight <= stage.clientHeight);
    largest(stage, '--name-fit', NAME_SCALES, () =>
      names.every((name) => name.scrollWidth <= name.clientWidth),
    );
  };
  fit();
  // Another screen, other words, or a face that has come only now.
  const observer = new ResizeObserver(fit);
  observer.observe(stage);
  if (stage.firstElementChild !== null) observer.observe(stage.firstElementChild);
  return () => observer.disconnect();
}

/** Sets a property to the first of some scales at which all is well, else to the last. */
function largest(stage: HTMLElement, name: string, scales: readonly number[], isWell: () => boolean): void {
  for (const scale of scales) {
    stage.style.setProperty(name, String(scale));
    if (isWell()) return;
  }
}
