import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneFile } from './src/commands/lib/one-file.ts';
import { startGuard } from './src/commands/lib/start-guard.ts';
import { chunkGroups } from './src/pipeline/chunks.ts';
import { offlineWorker } from './src/pipeline/offline-worker.ts';
import { datasetPlugin } from './src/pipeline/plugin.ts';
import { preloadFonts } from './src/pipeline/preload-fonts.ts';

/** The faces of the two voices: letters, and the digits, spaces and punctuation that every language shares. */
const FIRST_SCREEN = [
  'cairo-arabic-wght-normal.woff2',
  'cairo-latin-wght-normal.woff2',
  'noto-naskh-arabic-arabic-wght-normal.woff2',
  'noto-naskh-arabic-latin-wght-normal.woff2',
];

/** `vite build --mode one-file`: the offline demo, which holds everything in one page. */
const ONE_FILE_BUILD = {
  outDir: 'dist-offline',
  copyPublicDir: false,
  assetsInlineLimit: Number.MAX_SAFE_INTEGER,
  cssCodeSplit: false,
  modulePreload: false,
  rolldownOptions: { output: { codeSplitting: false } },
};

/** `vite build`: chunks beside the page. */
const HOSTED_BUILD = {
  rolldownOptions: { output: { codeSplitting: { groups: chunkGroups('/index.html') } } },
};

export default defineConfig(({ mode }) => {
  const whole = mode === 'one-file';
  return {
    // Every address in a build is relative: it works at a host's root and below any path.
    base: './',
    publicDir: 'src/static',
    plugins: [
      react(),
      datasetPlugin({ oneFile: whole }),
      startGuard(),
      whole ? oneFile() : [preloadFonts(FIRST_SCREEN), offlineWorker('src/app/offline/worker')],
    ],
    build: { target: 'es2022', assetsInlineLimit: 0, ...(whole ? ONE_FILE_BUILD : HOSTED_BUILD) },
  };
});
