import { defineConfig } from 'vitest/config';

/** How long a test takes is no test: a busy machine must not fail one. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 };

/** What a page does, it does when the machine gets to it: a second, which is the default, is too little for a busy one. */
const PATIENT_POLLS = { expect: { poll: { timeout: 30_000 } } };

/**
 * The test worlds, told apart by file name: `x.test.ts` runs in node; `x.browser.test.ts` runs in node too,
 * and drives a real Chromium over the built app (test/support/browser-setup.ts serves it). `x.deep.test.ts` does so
 * for longer than anyone waits before a commit; `x.matrix.test.ts` runs in both, whole in the deep one
 * (test/support/depth.ts).
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
          exclude: ['test/**/*.{browser,matrix,deep}.test.{ts,tsx}'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/**/*.{browser,matrix}.test.ts'],
          globalSetup: ['test/support/browser-setup.ts'],
          ...PATIENCE,
          ...PATIENT_POLLS,
        },
      },
      {
        test: {
          name: 'deep',
          environment: 'node',
          include: ['test/**/*.{matrix,deep}.test.ts'],
          env: { SIJILL_DEPTH: 'deep' },
          globalSetup: ['test/support/browser-setup.ts'],
          // As long as all of them together may take.
          testTimeout: 45 * 60_000,
          hookTimeout: 45 * 60_000,
          ...PATIENT_POLLS,
        },
      },
    ],
  },
});
