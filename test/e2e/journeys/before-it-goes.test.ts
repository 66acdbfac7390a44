import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { fullDossier } from '../../fixtures/dossiers';
import { expectNoAxeFindings } from '../support/axe';
import type { GmailPage } from '../support/gmail-page';
import { LedgerPage } from '../support/ledger-page';
import { repInGmail } from '../support/rep';
import { seedDossier } from '../support/seed-dossier';
import { sendAgainIfAsked, shownPrompt } from '../support/shown-prompt';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
let ledger: LedgerPage;

/** A signed deal with Northwind about which everything is known, and no primer call held. */
function northwind(): Dossier {
  const full = fullDossier();
  const addresses: Readonly<Record<string, string>> = {
    champion: 'dana.whitfield@northwindclinics.example',
    ae: 'maya@fernhill.example',
    csm: 'priya.raman@fernhill.example',
  };
  return {
    ...full,
    deal: { ...full.deal, domains: ['northwindclinics.example'] },
    people: full.people.map((person) => {
      const address = addresses[person.role];
      return address === undefined ? person : { ...person, addresses: [address] };
    }),
    meetings: [],
  };
}

beforeAll(async () => {
  world = await World.open({ viewport: { width: 1500, height: 900 } });
  gmail = await repInGmail(world);
  ledger = await LedgerPage.open(world);
  await seedDossier(ledger.page, northwind());
  await gmail.page.bringToFront();
  await gmail.undoSeconds(1);
  await gmail.openThread('northwind-rollout');
  sidebar = await SidebarPage.open(gmail);
  await sidebar.tab('Emails').click();
});
afterAll(() => world.close());

const note = () => gmail.page.locator('[data-baton=note]');
const body = () => gmail.page.locator('.aoI [g_editable=true]').last();
const step = (name: string): Locator =>
  sidebar.frame.getByRole('listitem').filter({ hasText: name });
const insert = async () => {
  await sidebar.button('Insert').click();
  await sidebar.frame.getByText(/^Opened a new mail|^In (?:your draft|a reply)/u).waitFor();
};
const backToAll = () => sidebar.button('All mails').click();

describe('an introduction of the CSM', () => {
  it('says once what it lost and that no primer call is logged, and leads back into the draft', async () => {
    await step('Written introduction').getByRole('button', { name: 'Write it' }).click();
    await insert();
    // The passage about the two of them, by keyboard.
    await body()
      .locator('p, div')
      .filter({ hasText: 'December close with the auditors' })
      .last()
      .click({ clickCount: 3 });
    await gmail.page.keyboard.press('Delete');
    await gmail.page.keyboard.press('Control+Enter');
    const prompt = await shownPrompt(gmail.page);
    const dialog = prompt.getByRole('dialog');
    await dialog.getByText('Why you chose this CSM for them').waitFor();
    expect(await dialog.innerText()).toContain('A primer call: none is logged');
    expect(await dialog.innerText()).not.toContain('That you will be on the first call');
    await expectNoAxeFindings(prompt);
    await gmail.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await gmail.page.keyboard.type(
      'I asked for Priya because she has sat through four December closes.',
    );
    expect(await body().innerText()).toContain('I asked for Priya because');
  });

  it('goes when it is put right, and is not told of the primer again', async () => {
    await gmail.page.keyboard.press('Control+Enter');
    // What it promises is still asked about.
    await sendAgainIfAsked(gmail.page, gmail.undo, async (prompt) => {
      expect(await prompt.getByRole('dialog').innerText()).not.toContain('lacks');
    });
    await until(async () => {
      expect((await gmail.sent()).map(({ subject }) => subject)).toEqual([
        expect.stringMatching(/^Introducing Priya/u),
      ]);
    });
  });
});

describe('the transfer of the champion', () => {
  it('says that the introduction left before the primer', async () => {
    await backToAll();
    await step('Written introduction').getByText('This came before the primer call').waitFor();
    await expectNoAxeFindings(sidebar.frame);
  });

  it('is put in order by two clicks, and by keyboard alone, with the day of each', async () => {
    await step('Primer call').getByRole('button', { name: 'Log the call' }).click();
    await sidebar.frame.getByRole('button', { name: 'Save', exact: true }).click();
    await step('Primer call')
      .getByText(/^Held .+Dana Whitfield/u)
      .waitFor();
    await step('Written introduction')
      .getByText(/^Sent /u)
      .waitFor();
    expect(await step('Written introduction').innerText()).not.toContain('before');
    const log = step('You on the first call').getByRole('button', { name: 'Log the first call' });
    await log.press('Enter');
    await gmail.page.keyboard.press('Enter');
    await step('You on the first call')
      .getByText(/^Held .+Priya Raman/u)
      .waitFor();
    await sidebar.button('Undo').press('Enter');
    await log.waitFor();
  });
});

describe('a call summary', () => {
  it('says while it is written that it grew long or sells, and stops when it was cut', async () => {
    await sidebar.chooseMail('Call summary');
    await insert();
    await body().focus();
    await gmail.page.keyboard.press('Control+Home');
    await gmail.page.keyboard.insertText(
      'Our platform is best-in-class. ' + 'And so on. '.repeat(50),
    );
    await note()
      .getByText(/stay near 200\.$/u)
      .waitFor();
    await note().getByText('This sells: “Our platform is best-in-class.”').waitFor();
    await expectNoAxeFindings(gmail.page, '[data-baton=note]');
    await gmail.page.keyboard.type('!');
    await gmail.page.keyboard.press('Control+Shift+Home');
    await gmail.page.keyboard.press('Delete');
    await note().waitFor({ state: 'detached' });
  });

  it('is kept in its own words once it has left', async () => {
    await gmail.page.keyboard.press('Control+Enter');
    await sendAgainIfAsked(gmail.page, gmail.undo);
    await until(async () => {
      const emails = await ledger.emails();
      expect(emails.map(({ kind, text }) => [kind, text !== ''])).toEqual(
        expect.arrayContaining([
          ['csm_introduction', false],
          ['call_summary', true],
        ]),
      );
      expect(emails.find(({ kind }) => kind === 'call_summary')?.text).toMatch(
        /This is what I heard/u,
      );
    });
  });
});
