import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where our own files are inside the installed system. */
export const OUR_FOLDER = '/srv/baton';

/** The name of the folder under the system's temp folder that is kept from run to run. */
const CACHE = 'baton-odoo-19';

/**
 * The root folder of the system that Odoo is installed in: the one BATON_ODOO_ROOT names, or one that is kept
 * between runs.
 *
 * @returns {string}
 * @throws Error where somebody else could have put something into it, since we run it as root
 */
export function systemFolder() {
  const named = process.env.BATON_ODOO_ROOT;
  if (named) return named;
  const cache = join(tmpdir(), CACHE);
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(cache);
  if (uid !== process.getuid?.() || !lstatSync(cache).isDirectory())
    throw new Error(`${cache} is not ours.`);
  chmodSync(cache, 0o700);
  return join(cache, 'system');
}
