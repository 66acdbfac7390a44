import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [await WxtVitest()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['test/{unit,contracts}/**/*.test.{ts,tsx}', 'test/*.test.ts'],
    testTimeout: 20_000,
    maxWorkers: '100%',
  },
});
