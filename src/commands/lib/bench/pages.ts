/** The pages Sijill is measured beside: a blank one, and bare vis-timeline with the same events. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { coreOf } from '../../../domain/core.ts';
import { compile } from '../../../pipeline/compile.ts';
import { readSeedFolder } from '../../../pipeline/seed-folder.ts';

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>${title}</title><body>${body}`;

/** As plain as the widget's own examples: data in, all of it shown. */
const BARE = `import { Timeline } from 'vis-timeline/esnext';
import { DataSet } from 'vis-data/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import items from './items.json';
const box = document.getElementById('timeline');
window.timeline = new Timeline(box, new DataSet(items), { rtl: true, height: 420 });
`;

/** Every dated event as the widget takes it: its label, its first day, and its last where it has one. */
async function itemsOf(root: string): Promise<object[]> {
  const { dataset, problems } = compile(await readSeedFolder(join(root, 'seeds')));
  if (dataset === null)
    throw new Error(`The seeds have ${problems.length} problems: npm run dataset -- --check`);
  return coreOf(dataset, 'ar').events.flatMap(({ id, label, title, date }) => {
    const { earliest, latest } = date.outside ?? date;
    const start = earliest ?? latest;
    if (start === null) return [];
    return [
      { id, content: label ?? title, start, ...(latest !== null && latest !== start && { end: latest }) },
    ];
  });
}

/**
 * Builds both into one folder, inside the checkout so that its packages are found.
 * @returns where they were built to, `blank.html` and `bare.html`, and how many events the bare one holds
 */
export async function buildPeers(root: string): Promise<{ directory: string; items: number }> {
  const folder = join(root, 'node_modules', '.cache', 'sijill', 'bench');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const items = await itemsOf(root);
  const script = '<div id="timeline"></div><script type="module" src="./bare.js"></script>';
  writeFileSync(join(folder, 'blank.html'), page('Blank', '<p>سجل</p>'));
  writeFileSync(join(folder, 'bare.html'), page('Bare', script));
  writeFileSync(join(folder, 'bare.js'), BARE);
  writeFileSync(join(folder, 'items.json'), JSON.stringify(items));
  const directory = join(folder, 'dist');
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      outDir: directory,
      rollupOptions: { input: ['blank.html', 'bare.html'].map((name) => join(folder, name)) },
    },
  });
  return { directory, items: items.length };
}
