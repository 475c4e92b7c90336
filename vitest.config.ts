import { defineConfig } from 'vitest/config';

/**
 * The test worlds, told apart by file name: `x.test.ts` runs in node; `x.browser.test.ts` runs in node too,
 * and drives a real Chromium over the built app (test/support/browser-setup.ts serves it).
 */
export default defineConfig({
  test: {
    projects: [
      {
        // The app's own plugins, so that a unit test sees the compiled seeds as the app does.
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.browser.test.{ts,tsx}'],
          // How long a test takes is no test: a busy machine must not fail one.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: ['test/support/browser-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
