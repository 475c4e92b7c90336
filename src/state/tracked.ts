/** What React writes on a promise it has waited for, and reads before it waits. */
type Told<T> = PromiseLike<T> & {
  status?: 'pending' | 'fulfilled' | 'rejected';
  value?: T;
};

/**
 * Has something that can be waited for tell React's `use` at once when it has come: it is then drawn without waiting
 * again, in a page drawn at build time (where nobody waits) and in one that is being taken over (where waiting flashes).
 * A failure React meets by itself: told of it beforehand, it would throw it outside of what catches it.
 * @param told what `use` is given
 * @param coming what it stands for
 */
export function tellOf<T>(told: Told<T>, coming: Promise<T>): void {
  coming.then(
    (value) => Object.assign(told, { status: 'fulfilled', value }),
    () => undefined,
  );
}

/** A promise that tells of itself. */
export function tracked<T>(promise: Promise<T>): Promise<T> {
  tellOf(promise, promise);
  return promise;
}

/** What something that tells of itself has come with; `null`: nothing yet, or nothing ever. */
export function keptWith<T>(told: Told<T>): T | null {
  return told.status === 'fulfilled' && told.value !== undefined ? told.value : null;
}
