import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFirefox } from '../../tooling/ensure-firefox.mjs';
import { root } from '../../tooling/root.mjs';

/** Names the browser to the tests as BATON_FIREFOX, and asks for a build where there is none. */
export default async function setup(): Promise<void> {
  if (!existsSync(join(root, '.output', 'firefox-mv3', 'manifest.json'))) {
    throw new Error('Nothing to test: run `npm run build:firefox` first.');
  }
  const path = await ensureFirefox(console.log);
  if (!path) throw new Error('No Firefox: install it, or name one in BATON_FIREFOX.');
  process.env.BATON_FIREFOX = path;
}
