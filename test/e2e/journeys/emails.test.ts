import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import type { GmailPage } from '../support/gmail-page';
import { pressShortcut } from '../support/press-shortcut';
import { repInGmail } from '../support/rep';
import { sendAgainIfAsked } from '../support/shown-prompt';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
beforeAll(async () => {
  // Wide enough for two composes beside the sidebar.
  world = await World.open({ viewport: { width: 1760, height: 900 } });
  gmail = await repInGmail(world);
  await gmail.openThread('northwind-rollout');
  sidebar = await SidebarPage.open(gmail);
  await sidebar.newDealFromThread();
  await sidebar.tab('Emails').click();
});
afterAll(() => world.close());

const POINTS: Readonly<Record<string, string>> = {
  'Day of the call': '2026-11-20',
  'Current situation': 'The winter rota is built in spreadsheets on eleven sites.',
  'Business priorities': 'Bring agency spend under £150,000 a quarter.',
  Competition: 'Nobody else is in the running.',
  Timeline: 'Live before the winter rota opens.',
  'Decision process': 'Robert signs once both points are in writing.',
  'Next steps': 'Order form back by Friday.',
};

async function fillGaps(answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) {
    const field = sidebar.frame.getByLabel(label, { exact: true });
    if (await field.isVisible()) await field.fill(answer);
  }
}

const insert = () => sidebar.frame.getByRole('button', { name: 'Insert', exact: true });
const lastBody = async () => (await gmail.composes()).at(-1);

describe('drafting a call summary', () => {
  it('can’t be inserted while something is missing, and says what', async () => {
    await sidebar.chooseMail('Call summary');
    await sidebar.frame.getByLabel('Current situation').waitFor();
    expect(await insert().isDisabled()).toBe(true);
    await expectNoAxeFindings(sidebar.frame);
  });

  it('shows in the preview what is filled in, and keeps it with the deal', async () => {
    await fillGaps(POINTS);
    await sidebar.frame.getByText('Bring agency spend under £150,000 a quarter.').last().waitFor();
    await until(async () => {
      expect(await insert().isEnabled()).toBe(true);
    });
  });

  it('answers the open thread where nothing is open: its subject, recipients, one body for two clicks', async () => {
    await insert().dblclick();
    await sidebar.frame.getByText('In a reply to this thread').waitFor();
    const compose = await lastBody();
    expect(compose?.subject).toBe('Re: Northwind rollout: what happens after signature');
    expect(compose?.text.split('agency spend')).toHaveLength(2);
    expect(compose?.recipients.to.map(({ address }) => address)).toContain(
      'dana.whitfield@northwindclinics.example',
    );
    expect(compose?.text).toContain('Bring agency spend under £150,000 a quarter.');
    expect(compose?.text).toContain('Maya Lindqvist');
  });

  it('takes the body back with Ctrl+Z', async () => {
    const { page } = gmail;
    await page.keyboard.press('Control+z');
    await until(async () => {
      expect((await lastBody())?.text).not.toContain('agency spend');
    });
    await page.locator('.aoI .oh').last().click();
  });

  it('goes into the compose in focus, keeps what was typed there, leaves the other alone', async () => {
    const first = await gmail.compose();
    await first.type('Typed before.');
    const second = await gmail.compose();
    await second.type('Other mail.');
    await first.body.focus();
    await insertAgain();
    await sidebar.frame.getByText('In your draft').waitFor();
    const composes = await gmail.composes();
    const one = composes.find(({ text }) => text.includes('Typed before.'));
    const two = composes.find(({ text }) => text.includes('Other mail.'));
    expect(one?.text).toContain('Bring agency spend under £150,000 a quarter.');
    expect(two?.text).not.toContain('agency spend');
    expect(two?.recipients.to).toEqual([]);
  });
});

describe('a drafted email that was sent', () => {
  it('shows on its deal, with the day and the people', async () => {
    await gmail.undoSeconds(1);
    const compose = gmail.page.locator('.aoI', { hasText: 'Typed before.' });
    await compose.locator('.IZ .aoO').click();
    await sendAgainIfAsked(gmail.page, gmail.undo);
    await sidebar.frame.getByRole('button', { name: 'All mails' }).click();
    await sidebar.frame
      .getByRole('button', { name: /^Call summary/u })
      .getByText(/^Sent \d+ \w+ to Dana Whitfield$|^Sent \w+ \d+ to Dana Whitfield$/u)
      .waitFor();
  });
});

describe('choosing by keyboard', () => {
  it('opens from the mail with the shortcut, finds by a few letters, Enter takes it', async () => {
    const { page } = gmail;
    await gmail.tab.waitFor({ state: 'hidden' });
    await page.locator('.aoI').last().getByRole('textbox', { name: 'Message Body' }).click();
    await pressShortcut(world, gmail, 'write-email');
    const search = sidebar.frame.getByLabel('Find a mail');
    await until(async () => {
      expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
    });
    await page.keyboard.type('recap');
    await page.keyboard.press('Enter');
    await sidebar.frame.getByRole('heading', { name: 'Champion recap' }).waitFor();
    await expectNoAxeFindings(sidebar.frame);
    await sidebar.frame.getByRole('button', { name: 'All mails' }).click();
  });
});

describe('the other emails', () => {
  it('introduce the CSM with what nobody may make up asked for, champion to, CSM in cc', async () => {
    await sidebar.chooseMail('CSM introduction');
    await sidebar.frame.getByLabel("The CSM's relevant experience").waitFor();
    expect(await sidebar.frame.getByLabel("The CSM's relevant experience").inputValue()).toBe('');
    expect(await insert().isDisabled()).toBe(true);
  });
});

async function insertAgain(): Promise<void> {
  await sidebar.frame.getByRole('button', { name: /^Insert( again)?$/u }).click();
}
