import { fileURLToPath } from 'node:url';

/** The checkout these commands belong to, wherever they are called from. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
