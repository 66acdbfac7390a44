import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Journeys through the built extension on the pages of a real Odoo, one after the other. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)) } },
  test: {
    include: ['test/e2e/odoo/**/*.test.ts'],
    globalSetup: ['test/e2e/global-setup.ts', 'test/e2e/odoo/global-setup.ts'],
    maxWorkers: 1,
    testTimeout: 90_000,
    // A browser, and an Odoo that makes its style sheets when it is first asked for them.
    hookTimeout: 120_000,
    retry: process.env.CI === undefined ? 0 : 1,
  },
});
