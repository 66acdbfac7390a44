import { availableParallelism } from 'node:os';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { layers } from '../layers.mjs';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {{ name: string, command: [string, ...string[]] }} Check */

const TIMEOUT = 5 * 60_000;

const typeChecked = layers.filter(
  ({ path }) => existsSync(join(root, path, 'tsconfig.json')) && holdsTypeScript(join(root, path)),
);

/** @type {Check[]} Slow ones first, since two run side by side. */
const checks = [
  { name: 'lint', command: ['eslint', '.', '--max-warnings=0'] },
  { name: 'types', command: ['tsc', '-p', '.'] },
  ...typeChecked.map(
    /** @returns {Check} */
    ({ path }) => ({ name: `types of ${path}`, command: ['tsc', '-p', path] }),
  ),
  { name: 'layers', command: ['depcruise', '-c', '.dependency-cruiser.mjs', ...folders()] },
  { name: 'paths', command: ['depcruise', '-c', '.dependency-cruiser.paths.mjs', 'entrypoints'] },
  { name: 'unused', command: ['knip', '--treat-config-hints-as-errors'] },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'] },
];

/** @param {string} folder */
function holdsTypeScript(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) =>
    /\.tsx?$/.test(file),
  );
}

function folders() {
  return ['lib', 'components', 'entrypoints', 'test'].filter((name) =>
    existsSync(join(root, name)),
  );
}

/**
 * Runs one check and says how it went; what it printed is shown only when it failed.
 *
 * @param {Check} check
 */
async function run({ name, command: [program, ...args] }) {
  const result = await runCommand(program, args, { timeout: TIMEOUT, capture: true });
  const time = `${result.seconds.toFixed(1)} s`;
  console.log(result.ok ? `✓ ${name} (${time})` : `✗ ${name} (${time}): ${result.reason}`);
  if (!result.ok) console.log(result.output.trimEnd());
  return result.ok;
}

const only = process.argv.slice(2);
const queue = checks.filter(({ name }) => only.length === 0 || only.includes(name));
let failed = 0;

async function work() {
  for (let check = queue.shift(); check; check = queue.shift()) {
    if (!(await run(check))) failed += 1;
  }
}

// What WXT generates (types of texts and paths) must be of this state of the tree.
await runCommand('wxt', ['prepare'], { timeout: TIMEOUT, capture: true });
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
console.log(failed === 0 ? 'All checks passed.' : `${failed} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
