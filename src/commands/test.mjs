// `npm test`: install when needed, find or get a Chromium, run every check. See lib/test-everything.mjs.
import { onSupportedNode } from './lib/node-version.mjs';

void onSupportedNode(() =>
  import('./lib/test-everything.mjs').then((it) => it.testEverything(process.argv.slice(2))),
);
