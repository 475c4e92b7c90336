import { expect, it } from 'vitest';
import { nodeProblem } from '../../src/commands/lib/node-version.mjs';

it.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v24.0.0', 'v26.1.0'])('lets Node %s pass', (version) => {
  expect(nodeProblem(version)).toBeNull();
});

it.each(['v12.22.0', 'v18.20.8', 'v20.18.3', 'v21.7.3', 'v22.11.0'])(
  'tells Node %s what is needed and where to get it',
  (version) => {
    const problem = nodeProblem(version);
    expect(problem).toContain('20.19');
    expect(problem).toContain(version.slice(1));
    expect(problem).toContain('https://nodejs.org');
  },
);
