import { ensureOdoo } from './server/ensure-odoo.mjs';
import { runOdoo } from './server/run-odoo.mjs';

/** Starts the Odoo that most tests share, named to them as BATON_ODOO, and stops it when all are done. */
export default async function setup(): Promise<() => Promise<void>> {
  const system = await ensureOdoo(console.log);
  const server = await runOdoo(system);
  process.env.BATON_ODOO = server.origin;
  return () => server.stop();
}
