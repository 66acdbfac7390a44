import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry */
/** @typedef {Record<string, LockEntry>} LockPackages */

const INSTALL_TIMEOUT = 10 * 60_000;
const SMALL_TIMEOUT = 2 * 60_000;

/**
 * Makes node_modules what package-lock.json says, with the project's own Node and WXT's generated
 * types in it. Does nothing when that is so already.
 *
 * @param {(line: string) => void} say
 * @throws Error when the packages can't be installed
 */
export async function ensurePackages(say) {
  const stale = whyStale();
  if (stale) {
    say(`Installing packages (${stale})`);
    // Not `npm ci`: it refuses a lock file that lacks optional packages for other kinds of machine,
    // and a registry that lacks those gives such a lock file.
    await must('npm', ['install', '--no-save', '--no-audit', '--no-fund'], INSTALL_TIMEOUT);
  }
  if (!(await ownNodeWorks())) {
    // npm skips install scripts where it is set to, or since version 12 where it isn't told.
    say('Installing the project’s own Node');
    await must('npm', ['rebuild', 'node', '--ignore-scripts=false'], SMALL_TIMEOUT);
  }
  if (!existsSync(join(root, '.wxt', 'wxt.d.ts'))) await must('wxt', ['prepare'], SMALL_TIMEOUT);
}

/** @returns {string} why the packages must be installed; empty when they are what they should be */
function whyStale() {
  const installed = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'there are none yet';
  const wanted = readLock(join(root, 'package-lock.json'));
  if (!wanted) throw new Error('package-lock.json is missing');
  const changed = firstDifference(wanted, installed);
  return changed && `${changed} is not what package-lock.json says`;
}

/**
 * @param {LockPackages} wanted what package-lock.json lists
 * @param {LockPackages} installed what npm noted in node_modules
 * @returns {string} the first package that is missing or of another version, or empty
 */
export function firstDifference(wanted, installed) {
  for (const [path, entry] of Object.entries(wanted)) {
    const present = installed[path];
    // Optional packages are left out where they are for another kind of machine.
    const maybeAbsent = path === '' || entry.optional === true || entry.devOptional === true;
    if (present ? present.version !== entry.version : !maybeAbsent) return path;
  }
  return '';
}

/**
 * @param {string} file
 * @returns {LockPackages | null} null when there is no such file
 */
function readLock(file) {
  if (!existsSync(file)) return null;
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  return /** @type {{ packages?: LockPackages }} */ (lock).packages ?? {};
}

/** Whether `node` of the project's own packages runs. */
async function ownNodeWorks() {
  const program = join(root, 'node_modules', '.bin', 'node');
  const result = await runCommand(program, ['--version'], { timeout: 20_000, capture: true });
  return result.ok;
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {number} timeout
 */
async function must(program, args, timeout) {
  const result = await runCommand(program, args, { timeout });
  if (!result.ok) throw new Error(`${program} ${args.join(' ')}: ${result.reason}`);
}
