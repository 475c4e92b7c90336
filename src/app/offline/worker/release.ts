/**
 * Which files make this release. The build (src/pipeline/offline-worker.ts) puts the whole worker into one function
 * and gives it the digest of that function's own text, its seal, and a plain sum of it. A worker that was changed on
 * its way by as little as a byte does not agree with them, and is not installed: the sum is looked at before anything
 * else is done (a worker without an `install` listener would count as installed), the seal when it is installed. One
 * byte cannot undo both.
 */
import { CACHE_PREFIX } from './scope.ts';

export type Release = {
  /** Path from the scope (`assets/index-B4kd2x.js`) to the SHA-256 of the file's bytes, in base64. */
  readonly files: Readonly<Record<string, string>>;
  /** Of the files the one every address of the app is answered with. */
  readonly shell: string;
  /** How long a file may take to come, in milliseconds. */
  readonly patience: number;
};

// Names of the function the build makes, its arguments and its first constant.
declare const sealed: () => void;
declare const seal: string;
declare const sum: number;
declare const release: Release;

export const RELEASE: Release = release;

/** The seal the build gave this worker. */
export const SEAL: string = seal;

/** Where the files of this release are kept, and no others. */
export const OWN_CACHE = CACHE_PREFIX + SEAL;

/** SHA-256, in base64. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/** The seal that this worker's text, as it runs, would be given: `SEAL`, if it is what the build wrote. */
export const sealOfText = (): Promise<string> => digestOf(new TextEncoder().encode(String(sealed)));

/** Throws where the worker's text does not come to the sum it was given (FNV-1a, 32 bits). */
export function checkSum(): void {
  const text = String(sealed);
  let found = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) found = Math.imul(found ^ text.charCodeAt(at), 0x01000193);
  if (found !== sum) throw new Error('The worker was changed on its way');
}
