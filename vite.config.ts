import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './src/pipeline/plugin.ts';
import { preloadFonts } from './src/pipeline/preload-fonts.ts';

/** The interface's face: letters, and the digits, spaces and punctuation that every language shares. */
const FIRST_SCREEN = ['cairo-arabic-wght-normal.woff2', 'cairo-latin-wght-normal.woff2'];

export default defineConfig({
  publicDir: 'src/static',
  plugins: [react(), datasetPlugin(), preloadFonts(FIRST_SCREEN)],
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
