import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A smoke test of the built extension in Firefox. */
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)) } },
  test: {
    include: ['test/e2e/firefox/**/*.test.ts'],
    globalSetup: 'test/e2e/firefox/global-setup.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
