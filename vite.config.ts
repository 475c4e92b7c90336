import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { datasetPlugin } from './src/pipeline/plugin.ts';

export default defineConfig({
  publicDir: 'src/static',
  plugins: [react(), datasetPlugin()],
  build: { target: 'es2022', assetsInlineLimit: 0 },
});
