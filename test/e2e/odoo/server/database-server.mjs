import { join } from 'node:path';
import { startProgram } from './start-program.mjs';
import { chrootCommand } from './chroot-command.mjs';
import { mustRun } from './must-run.mjs';
import { runCommand } from '../../../tooling/run-command.mjs';

const BIN = '/usr/lib/postgresql/17/bin';
const START_MS = 60_000;

/**
 * Makes an empty database cluster. It belongs to Odoo's user: PostgreSQL only refuses root.
 *
 * @param {string} system
 * @param {string} home its folder, as seen from inside the system
 */
export async function createCluster(system, home) {
  const options = ['--auth=trust', '--username=odoo', '--encoding=UTF8', '--locale=C.UTF-8'];
  const program = [`${BIN}/initdb`, ...options, '--no-sync', '-D', join(home, 'db')];
  await mustRun(chrootCommand(system, 'odoo', program), 2 * START_MS);
}

/**
 * Starts PostgreSQL on a cluster, reached through a socket in its folder and nowhere else.
 *
 * @param {string} system
 * @param {string} home
 * @returns {Promise<import('./start-program.mjs').Program>}
 */
export async function startDatabase(system, home) {
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${home}`,
    // What a test wrote need not outlive the machine.
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    // Where /dev/shm is small or missing, as in containers.
    'dynamic_shared_memory_type=mmap',
  ].flatMap((setting) => ['-c', setting]);
  const program = startProgram(
    chrootCommand(system, 'odoo', [`${BIN}/postgres`, '-D', join(home, 'db'), ...settings]),
    // SIGINT is PostgreSQL's fast shutdown; SIGTERM waits for its clients.
    { log: join(system, home, 'database.log'), stopSignal: 'SIGINT' },
  );
  const ask = chrootCommand(system, 'odoo', [`${BIN}/pg_isready`, '-q', '-h', home]);
  await program.until(
    async () => (await runCommand(...ask, { timeout: 10_000, capture: true })).ok,
    START_MS,
  );
  return program;
}
