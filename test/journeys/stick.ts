import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { offlineFileOf } from '../../src/commands/lib/build-offline.mjs';
import { ROOT } from '../../src/commands/lib/root.mjs';

/** The one file where a presenter puts it: in a folder with Arabic letters and spaces in its name. */
export function useStick(): { url: () => string; folder: () => string } {
  let folder = '';
  const file = () => join(folder, 'السجلّ 1.html');
  beforeAll(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'sijill-')), 'على عصا، بلا شبكة');
    mkdirSync(folder);
    copyFileSync(offlineFileOf(ROOT), file());
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));
  return { url: () => pathToFileURL(file()).href, folder: () => folder };
}
