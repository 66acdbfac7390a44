import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../tooling/ensure-chromium.mjs';
import { root } from '../tooling/root.mjs';

/** Names the browser to the tests as BATON_CHROMIUM, and asks for a build where there is none. */
export default async function setup(): Promise<void> {
  if (!existsSync(join(root, '.output', 'chrome-mv3', 'manifest.json'))) {
    throw new Error('Nothing to test: run `npm run build` first.');
  }
  const { path } = await ensureChromium(console.log);
  process.env.BATON_CHROMIUM = path;
}
