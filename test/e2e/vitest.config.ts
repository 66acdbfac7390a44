import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TIME_ZONE } from './support/time-zone';

/** Journeys through the built extension in Chromium, two browsers at a time. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    exclude: ['test/e2e/{firefox,odoo}/**'],
    globalSetup: 'test/e2e/global-setup.ts',
    maxWorkers: 2,
    // Today is the same day for the tests as for their browser.
    env: { TZ: TIME_ZONE },
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Where nobody watches, a race with the browser gets a second try; the summary names it.
    retry: process.env.CI === undefined ? 0 : 1,
  },
});
