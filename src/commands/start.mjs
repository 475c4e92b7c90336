// `npm start`: install when needed, build when something changed, serve. See lib/start-explorer.mjs.
import { onSupportedNode } from './lib/node-version.mjs';

void onSupportedNode(() =>
  import('./lib/start-explorer.mjs').then((it) => it.startExplorer(process.argv.slice(2))),
);
