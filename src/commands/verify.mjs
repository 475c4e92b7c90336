// `npm run verify`: every check, on what is already installed. See lib/verify.mjs.
import { onSupportedNode } from './lib/node-version.mjs';

void onSupportedNode(() => import('./lib/test-everything.mjs').then((it) => it.verifyOnly()));
