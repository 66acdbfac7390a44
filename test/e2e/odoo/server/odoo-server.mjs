import { createServer } from 'node:net';
import { join } from 'node:path';
import { chrootCommand } from './chroot-command.mjs';
import { startProgram } from './start-program.mjs';

const START_MS = 90_000;

/** The database every test uses. */
export const DATABASE = 'baton';

/**
 * How Odoo is called on a home folder: with its database server's socket and its own files there.
 *
 * @param {string} home as seen from inside the system
 * @param {readonly string[]} options
 * @returns {string[]}
 */
export function odooProgram(home, options) {
  const files = join(home, 'files');
  const database = ['-d', DATABASE, `--db_host=${home}`, '--db_user=odoo', `--data-dir=${files}`];
  return ['odoo', ...database, '--max-cron-threads=0', '--log-level=warn', ...options];
}

/** @returns {Promise<number>} a port of this machine that nothing listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('no port'));
        else resolve(address.port);
      });
    });
  });
}

/**
 * Starts Odoo on a port of this machine, for this machine alone; its database server must run.
 *
 * @param {string} system
 * @param {string} home
 * @param {number} port
 * @returns {Promise<import('./start-program.mjs').Program>}
 */
export async function startServer(system, home, port) {
  const listen = ['--http-interface=127.0.0.1', `--http-port=${port}`];
  const command = chrootCommand(system, 'odoo', odooProgram(home, listen));
  const log = join(system, home, 'odoo.log');
  const program = startProgram(command, { log, stopSignal: 'SIGTERM' });
  await program.until(() => answers(`http://127.0.0.1:${port}/web/login`), START_MS);
  return program;
}

/** @param {string} url */
async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    await response.text();
    return response.ok;
  } catch {
    return false;
  }
}
