import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { startDatabase } from './database-server.mjs';
import { mustRun } from './must-run.mjs';
import { freePort, startServer } from './odoo-server.mjs';
import { OUR_FOLDER } from './places.mjs';
import { PREPARED } from './prepare-database.mjs';

const COPY_MS = 2 * 60_000;
const RUN = /^run-(\d+)-/;

/**
 * @typedef {object} RunningOdoo
 * @property {string} origin
 * @property {() => Promise<void>} kill ends Odoo at once, as a power cut would; its database server stays
 * @property {() => Promise<void>} restart starts it again at the same address
 * @property {() => Promise<void>} stop ends all of it, and removes what it wrote
 */

/**
 * Starts an Odoo of its own, on a fresh copy of the prepared database: about 4 s.
 *
 * @param {string} system
 * @returns {Promise<RunningOdoo>}
 */
export async function runOdoo(system) {
  removeLeftovers(system);
  const home = join(OUR_FOLDER, `run-${process.pid}-${randomUUID().slice(0, 8)}`);
  const remove = () => {
    rmSync(join(system, home), { recursive: true, force: true });
  };
  try {
    await mustRun(['cp', ['-a', join(system, PREPARED), join(system, home)]], COPY_MS);
    const database = await startDatabase(system, home);
    try {
      const port = await freePort();
      let server = await startServer(system, home, port);
      return {
        origin: `http://127.0.0.1:${port}`,
        kill: () => server.stop('SIGKILL'),
        restart: async () => {
          await server.stop();
          server = await startServer(system, home, port);
        },
        stop: async () => {
          await server.stop();
          await database.stop();
          remove();
        },
      };
    } catch (error) {
      await database.stop();
      throw error;
    }
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Removes what runs left that were killed; their programs ended with them.
 *
 * @param {string} system
 */
function removeLeftovers(system) {
  const folder = join(system, OUR_FOLDER);
  for (const name of readdirSync(folder)) {
    const [, owner] = RUN.exec(name) ?? [];
    if (owner === undefined || isAlive(Number(owner))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
