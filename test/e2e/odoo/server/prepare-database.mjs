import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chrootCommand } from './chroot-command.mjs';
import { createCluster, startDatabase } from './database-server.mjs';
import { mustRun } from './must-run.mjs';
import { freePort, odooProgram, startServer } from './odoo-server.mjs';
import { OUR_FOLDER } from './places.mjs';
import { warmUp } from './warm-up.mjs';

const INIT_MS = 6 * 60_000;

/** Where the prepared database lies, as seen from inside the system. Its number grows when it is made otherwise. */
export const PREPARED = join(OUR_FOLDER, 'prepared-1');

/**
 * Makes Odoo's database with the CRM and its demo records, which every run starts from a copy of: about a
 * minute, once.
 *
 * @param {string} system
 * @param {(line: string) => void} say
 */
export async function prepareDatabase(system, say) {
  if (existsSync(join(system, PREPARED))) return;
  say('Making Odoo’s database with demo records (about a minute, once)');
  const draft = join(OUR_FOLDER, `preparing-${process.pid}`);
  await makeHome(system, draft);
  try {
    await createCluster(system, draft);
    const database = await startDatabase(system, draft);
    try {
      const options = ['--with-demo', '-i', 'crm', '--stop-after-init'];
      await mustRun(chrootCommand(system, 'odoo', odooProgram(draft, options)), INIT_MS);
      const port = await freePort();
      const server = await startServer(system, draft, port);
      await warmUp(`http://127.0.0.1:${port}`).finally(() => server.stop());
    } finally {
      await database.stop();
    }
    rmSync(join(system, draft, 'odoo.log'), { force: true });
    if (!existsSync(join(system, PREPARED)))
      renameSync(join(system, draft), join(system, PREPARED));
  } finally {
    rmSync(join(system, draft), { recursive: true, force: true });
  }
}

/**
 * A folder that Odoo's user may write in.
 *
 * @param {string} system
 * @param {string} home as seen from inside the system
 */
async function makeHome(system, home) {
  mkdirSync(join(system, OUR_FOLDER), { recursive: true });
  chmodSync(join(system, OUR_FOLDER), 0o755);
  const make = ['install', '-d', '-o', 'odoo', '-g', 'odoo', '-m', '700', home];
  await mustRun(chrootCommand(system, 'root', make), 30_000);
}
