import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * The project's files: those Git tracks and new ones that it doesn't ignore.
 *
 * @returns {string[]} paths from the root, with forward slashes
 */
export function projectFiles() {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const list = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
  return list.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}
