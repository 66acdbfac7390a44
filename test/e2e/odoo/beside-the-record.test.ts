import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SidePanel } from '../support/side-panel';
import { until } from '../support/until';
import { OdooDesk } from './support/odoo-desk';
import { odooOrigin } from './support/odoo-origin';

const NAME = 'Fernhill – harbour desk';
const ACME = 9;

let desk: OdooDesk;
let lead: number;
let panel: SidePanel;
beforeAll(async () => {
  desk = await OdooDesk.open(odooOrigin());
  lead = await desk.api.newLead({ name: NAME, expected_revenue: 48_000, partner_id: ACME });
  await desk.odoo.openLead(lead, NAME);
});
afterAll(() => desk.close());

describe('beside a deal in a company’s own Odoo', () => {
  it('stands once the site was added by the deal’s address, and makes a deal of the record', async () => {
    expect(await desk.odoo.page.locator('[data-baton]').count()).toBe(0);
    await desk.addSite(desk.odoo.page.url());
    panel = await desk.openPanel();
    await panel.says('New deal from this record');
    await panel.says(NAME);
    await panel.press('Create deal');
    await panel.says('Unlink');
    await panel.says('What Odoo shows agrees with the brief.');
  });

  it('finds the deal again when it is reached by its contact', async () => {
    await desk.odoo.page.goto(`${odooOrigin()}/odoo/res.partner/${ACME}/crm/${lead}`);
    await desk.odoo.shows(NAME);
    await panel.says('Unlink');
    await panel.says(NAME);
  });

  it('follows the pager to another deal and back, each under its own name', async () => {
    const other = 'Fernhill – quay lights';
    await desk.api.newLead({ name: other, expected_revenue: 7_000 });
    await desk.odoo.openBoard();
    await panel.says('This page is not a deal’s');
    await desk.odoo.card(NAME).click();
    await desk.odoo.shows(NAME);
    await panel.says('Unlink');
    await desk.odoo.nextRecord.click();
    await until(() => {
      expect(new URL(desk.odoo.page.url()).pathname).not.toBe(`/odoo/crm/${lead}`);
    });
    await panel.says('New deal from this record');
    const shown = await desk.api.lead(Number(desk.odoo.page.url().split('/').at(-1)));
    await panel.says(shown.name);
    await desk.odoo.page.goBack();
    await panel.says('Unlink');
    await panel.says(NAME);
  });

  it('reads through the page’s session what the page does not show', async () => {
    await desk.connect();
    await desk.odoo.openLead(lead, NAME);
    await panel.says('Read from Odoo through your connection.');
  });

  it('writes the brief as one note, which the next write updates', async () => {
    const own = () => desk.api.notes(lead, 'baton');
    await panel.press('Write the brief to Odoo');
    await until(async () => {
      expect(await own()).toHaveLength(1);
    });
    await panel.says('The brief: in Odoo since');
    await desk.odoo.openLead(lead, NAME);
    await desk.odoo.messages.filter({ hasText: NAME }).first().waitFor();
    const [before] = await own();
    const body = `${before?.body ?? ''}<p>Scribbled</p>`;
    await desk.api.call('mail.message', 'write', [[before?.id], { body }]);
    await panel.press('Update the note in Odoo');
    await until(async () => {
      const [after, ...more] = await own();
      expect(more).toEqual([]);
      expect(after?.id).toBe(before?.id);
      expect(after?.body).not.toContain('Scribbled');
    });
  });

  it('writes a field that the brief says otherwise', async () => {
    await desk.api.call('crm.lead', 'write', [[lead], { expected_revenue: 52_000 }]);
    await desk.odoo.openLead(lead, NAME);
    await panel.says('New · $ 52,000.00');
    // What the interface said is kept for half a minute: asked for again, as it would be after that.
    const record = { crm: 'odoo', account: odooOrigin(), recordId: String(lead) };
    const ask = { baton: 'request', name: 'crm.read', input: { record, fresh: true } };
    await panel.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(ask)})`);
    await panel.evaluate('location.reload()');
    await panel.says('Where Odoo differs');
    // Its name for assistive tools says more than what is read in it.
    await panel.evaluate(
      `document.querySelector('[aria-label="Write ours into Odoo: Amount"]').click()`,
    );
    await until(async () => {
      expect((await desk.api.lead(lead)).expected_revenue).toBe(48_000);
    });
  });

  it('keeps a note while the session is over, and delivers it when there is one again', async () => {
    await desk.world.context.clearCookies({ domain: '127.0.0.1' });
    await panel.press('Update the note in Odoo');
    await panel.says('could not be written to Odoo');
    await desk.odoo.signIn();
    await desk.odoo.openLead(lead, NAME);
    await panel.press('Update the note in Odoo');
    await panel.says('The brief: in Odoo since');
    expect(await desk.api.notes(lead, 'baton')).toHaveLength(1);
  });
});
