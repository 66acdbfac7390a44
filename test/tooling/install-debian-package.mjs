import { existsSync, readFileSync } from 'node:fs';
import { findPrograms } from './find-program.mjs';
import { runCommand } from './run-command.mjs';

const TIMEOUT = 8 * 60_000;

/**
 * Installs a Debian package, where this is Debian and we may. Ubuntu is left out: its browser
 * packages are shells around snaps, which don't run as root or in containers.
 *
 * @param {string} name
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} whether it is installed now
 */
export async function installDebianPackage(name, say) {
  if (!isDebian() || process.getuid?.() !== 0 || findPrograms(['apt-get']).length === 0) {
    return false;
  }
  say(`Installing the Debian package ${name}`);
  const options = { timeout: TIMEOUT, env: { DEBIAN_FRONTEND: 'noninteractive' }, capture: true };
  await runCommand('apt-get', ['update', '-q'], options);
  const result = await runCommand(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', name],
    options,
  );
  if (!result.ok) say(`${result.output.slice(-2000)}\napt-get: ${result.reason}`);
  return result.ok;
}

function isDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID=debian$/m.test(readFileSync(file, 'utf8'));
}
