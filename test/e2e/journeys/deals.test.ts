import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import type { GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
beforeAll(async () => {
  world = await World.open();
  gmail = await repInGmail(world);
  await gmail.openThread('northwind-rollout');
  sidebar = await SidebarPage.open(gmail);
});
afterAll(() => world.close());

const dealName = (name: string) => sidebar.button(new RegExp(`^${name}\\. Switch deal`));

describe('whose deal a thread is', () => {
  it('proposes a deal with the people of the thread, without colleagues', async () => {
    const { frame } = sidebar;
    await frame.getByRole('heading', { name: 'New deal from this thread' }).waitFor();
    expect(await frame.getByLabel('Company', { exact: true }).inputValue()).toBe(
      'Northwindclinics',
    );
    expect(await frame.getByLabel('Company mail domains').inputValue()).toBe(
      'northwindclinics.example',
    );
    const people = await frame.getByRole('group', { name: 'People' }).innerText();
    expect(people).toContain('dana.whitfield@northwindclinics.example');
    expect(people).toContain('robert.achterberg@northwindclinics.example');
    expect(people).not.toContain('fernhill.example');
    await frame.getByLabel('Deal name').fill('Northwind Clinics');
    await sidebar.button('Create deal').click();
    await dealName('Northwind Clinics').waitFor();
    await expectNoAxeFindings(frame);
  });

  it('finds it again on another thread of the same company, by domain', async () => {
    await gmail.openThread('northwind-security');
    await dealName('Northwind Clinics').waitFor();
    await sidebar.frame.getByText(/Matched by/u).waitFor();
  });

  it('offers a new deal on another customer’s thread', async () => {
    await gmail.openThread('alder-poc');
    await sidebar.frame.getByRole('heading', { name: 'New deal from this thread' }).waitFor();
    await sidebar.frame.getByLabel('Deal name').fill('Alder & Sons');
    await sidebar.button('Create deal').click();
    await dealName('Alder & Sons').waitFor();
  });

  it('keeps a thread pinned to the deal the rep chose', async () => {
    await gmail.openThread('northwind-usage');
    await dealName('Northwind Clinics').click();
    await sidebar.frame.getByRole('searchbox').fill('alder');
    await sidebar.frame.getByRole('dialog').getByRole('button', { name: /Alder/u }).click();
    await dealName('Alder & Sons').waitFor();
    await sidebar.button('Pin thread').click();
    await sidebar.button('Unpin').waitFor();
    await gmail.openThread('northwind-rollout');
    await dealName('Northwind Clinics').waitFor();
    await gmail.openThread('northwind-usage');
    await dealName('Alder & Sons').waitFor();
    await sidebar.button('Unpin').click();
    await sidebar.button('Pin thread').waitFor();
    await gmail.openThread('northwind-rollout');
    await dealName('Northwind Clinics').waitFor();
    await gmail.openThread('northwind-usage');
    await sidebar.frame.getByText('Matched by address').waitFor();
    await dealName('Northwind Clinics').waitFor();
  });

  it('is renamed, archived and restored', async () => {
    await sidebar.button('Deal menu').click();
    await sidebar.frame.getByRole('menuitem', { name: 'Edit deal' }).click();
    await sidebar.frame.getByLabel('Deal name').fill('Northwind, eleven sites');
    await sidebar.frame.getByRole('button', { name: 'Save', exact: true }).click();
    await dealName('Northwind, eleven sites').waitFor();
    await sidebar.button('Deal menu').click();
    await sidebar.frame.getByRole('menuitem', { name: 'Archive' }).click();
    await sidebar.frame.getByRole('heading', { name: 'New deal from this thread' }).waitFor();
    await sidebar.button('Choose a deal').click();
    await sidebar.frame.getByLabel('Show archived deals').check();
    await sidebar.frame
      .getByRole('dialog')
      .getByRole('button', { name: /eleven sites/u })
      .click();
    await sidebar.button('Deal menu').click();
    await sidebar.frame.getByRole('menuitem', { name: 'Restore' }).click();
    await gmail.openThread('northwind-rollout');
    await dealName('Northwind, eleven sites').waitFor();
  });

  it('asks when a company has several deals, and remembers the answer for the thread', async () => {
    await gmail.openThread('kestrel-legal');
    await until(async () => {
      const name = sidebar.frame.getByLabel('Deal name');
      expect(await name.inputValue({ timeout: 1_000 })).toContain('Kestrel');
    });
    await sidebar.frame.getByLabel(/Include joao\.ferreira/u).uncheck();
    await sidebar.frame.getByLabel('Deal name').fill('Kestrel, packing');
    await sidebar.button('Create deal').click();
    await dealName('Kestrel, packing').click();
    await sidebar.frame.getByRole('dialog').getByRole('button', { name: 'New deal' }).click();
    await sidebar.frame.getByLabel('Deal name').fill('Kestrel, drivers');
    await sidebar.frame.getByLabel('Company mail domains').fill('kestrelfoods.example');
    await sidebar.button('Create deal').click();
    await dealName('Kestrel, drivers').waitFor();

    await gmail.openThread('kestrel-seasonal');
    await sidebar.frame.getByRole('heading', { name: 'Whose deal is this?' }).waitFor();
    await expectNoAxeFindings(sidebar.frame);
    await sidebar.button(/^Kestrel, drivers/u).click();
    await dealName('Kestrel, drivers').waitFor();
    await gmail.openThread('northwind-rollout');
    await dealName('Northwind, eleven sites').waitFor();
    await gmail.openThread('kestrel-seasonal');
    await dealName('Kestrel, drivers').waitFor();
  });
});
