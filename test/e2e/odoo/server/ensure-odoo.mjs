import { existsSync } from 'node:fs';
import { installOdoo } from './install-odoo.mjs';
import { systemFolder } from './places.mjs';
import { prepareDatabase } from './prepare-database.mjs';

/**
 * Makes sure that there is an Odoo to run, with a database that holds demo records.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>} the folder of the system it is installed in, for {@link runOdoo}
 * @throws Error in plain words where it can't be had here
 */
export async function ensureOdoo(say) {
  const system = systemFolder();
  if (!existsSync(system)) await installOdoo(system, say);
  await prepareDatabase(system, say);
  return system;
}
