import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tooling/root.mjs';
import { runCommand } from '../../tooling/run-command.mjs';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json'];
const BUILT = '.output/chrome-mv3/manifest.json';
const TIMEOUT = 180_000;

/** Builds the extension for Chromium where there is no build, or one that is older than its sources. Throws when that fails. */
export async function freshBuild(): Promise<void> {
  const built = statSync(join(root, BUILT), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(...SOURCES.map((source) => newest(join(root, source))))) return;
  const { ok, reason, output } = await runCommand('wxt', ['build'], {
    timeout: TIMEOUT,
    capture: true,
  });
  if (!ok) throw new Error(`The build failed: ${reason}\n${output}`);
}

/** When a file, or any file below a folder, was changed last. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
