/** What React writes on a promise it has waited for, and reads before it waits. */
type Tracked<T> = Promise<T> & { status?: 'pending' | 'fulfilled' | 'rejected'; value?: T; reason?: unknown };

/**
 * A promise that tells React's `use` at once when it has been kept: what has come is drawn without waiting again, in a
 * page drawn at build time (where nobody waits) and in one that is being taken over (where waiting would flash).
 */
export function tracked<T>(promise: Promise<T>): Promise<T> {
  const told: Tracked<T> = promise;
  if (told.status !== undefined) return told;
  told.status = 'pending';
  told.then(
    (value) => Object.assign(told, { status: 'fulfilled', value }),
    (reason: unknown) => Object.assign(told, { status: 'rejected', reason }),
  );
  return told;
}

/** What a promise that was `tracked` has been kept with; `null`: nothing yet, or nothing ever. */
export function keptWith<T>(promise: Promise<T>): T | null {
  const { status, value }: Tracked<T> = promise;
  return status === 'fulfilled' && value !== undefined ? value : null;
}
