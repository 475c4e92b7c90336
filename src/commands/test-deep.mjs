// `npm run test:deep`: what takes longer than a commit should wait for. See lib/test-everything.mjs.
import { onSupportedNode } from './lib/node-version.mjs';

void onSupportedNode(() =>
  import('./lib/test-everything.mjs').then((it) => it.testDeeply(process.argv.slice(2))),
);
