import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SidePanel } from '../support/side-panel';
import { until } from '../support/until';
import { ensureOdoo } from './server/ensure-odoo.mjs';
import { runOdoo } from './server/run-odoo.mjs';
import { OdooDesk } from './support/odoo-desk';
import { startGap, type Gap } from './support/start-gap';

const NAME = 'Fernhill – cold store';

let server: Awaited<ReturnType<typeof runOdoo>>;
let gap: Gap;
let desk: OdooDesk;
let panel: SidePanel;
let lead: number;
beforeAll(async () => {
  server = await runOdoo(await ensureOdoo(console.log));
  gap = await startGap(server.origin);
  desk = await OdooDesk.open(gap.origin, server.origin);
  lead = await desk.api.newLead({ name: NAME, expected_revenue: 48_000 });
  await desk.odoo.openLead(lead, NAME);
  await desk.addSite(desk.odoo.page.url());
  await desk.connect();
  panel = await desk.openPanel();
  await panel.press('Create deal');
  await panel.says('Unlink');
});
afterAll(async () => {
  await desk.close();
  await gap.close();
  await server.stop();
});

const outbox = async () =>
  (await desk.ask('crm.outbox', { dealId: null })).map((item) => item.state);

it('keeps a note whose server died in the middle, and delivers it exactly once when it is back', async () => {
  const cut = gap.loseAnswerOf('message_post');
  await panel.press('Write the brief to Odoo');
  await cut;
  await server.kill();
  await panel.says('waits to be written to Odoo');
  expect(await outbox()).toEqual(['waiting']);
  await server.restart();
  // The note is there: only its answer was lost.
  expect(await desk.api.notes(lead, 'baton')).toHaveLength(1);
  await panel.press('Write the brief to Odoo');
  await panel.says('The brief: in Odoo since');
  expect(await outbox()).toEqual(['done']);
  expect(await desk.api.notes(lead, 'baton')).toHaveLength(1);
});

it('delivers what could not even be asked for by itself, when the browser starts its worker again', async () => {
  await server.kill();
  await panel.press('Update the note in Odoo');
  await panel.says('waits to be written to Odoo');
  await server.restart();
  await desk.world.killWorker();
  await until(async () => {
    expect(await outbox()).toEqual(['done']);
  });
  expect(await desk.api.notes(lead, 'baton')).toHaveLength(1);
});
