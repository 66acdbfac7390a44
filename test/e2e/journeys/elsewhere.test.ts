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
  await gmail.undoSeconds(2);
  await gmail.openThread('northwind-kickoff');
  sidebar = await SidebarPage.open(gmail);
});
afterAll(() => world.close());

const AGENDA = "I'll send you the kickoff agenda tomorrow.";
const LOGINS = 'We will give every site lead a login before the kickoff.';
const HELD = 'I will hold the second week of the month for you.';

const strip = (count: number) =>
  sidebar.button(`${String(count)} promise${count === 1 ? '' : 's'} sent from elsewhere`);
const anyStrip = () => sidebar.button(/sent from elsewhere$/u);
const offered = () =>
  sidebar.frame.getByRole('region', { name: /sent from elsewhere$/u }).getByRole('listitem');
const ledger = () => sidebar.frame.getByRole('tabpanel').getByRole('listitem');

describe('promises that were sent from a phone', () => {
  it('are counted where no deal is known yet, without what is quoted or folded', async () => {
    await strip(2).click();
    const texts = (await offered().allInnerTexts()).join('\n');
    expect(texts).toContain(AGENDA);
    expect(texts).toContain(LOGINS);
    expect(texts).not.toContain('names of the site leads');
    expect(texts).not.toContain(HELD);
    // "Tomorrow" as it was meant on the day the mail was sent.
    expect(texts).toContain(`Due ${dayAfter(/Sent (.+?) to Dana/u.exec(texts)?.[1] ?? '')}`);
    expect(texts).not.toContain('Date not seen');
    await expectNoAxeFindings(sidebar.frame);
  });

  it('are read once their card is opened', async () => {
    await gmail.page.locator('.kv').click();
    await strip(3).waitFor();
  });

  it('are taken into the ledger with their date, or left, by keyboard', async () => {
    await sidebar.newDealFromThread();
    await sidebar.tab('Promises').click();
    await strip(3).press('Enter');
    await sidebar.button(/^Take in: .* to Robert/u).press('Enter');
    await strip(2).waitFor();
    await sidebar
      .button(/^Leave: /u)
      .first()
      .press('Enter');
    await strip(1).waitFor();
    await ledger().filter({ hasText: LOGINS }).waitFor();
    expect(
      await ledger()
        .filter({ hasText: /Sent \w+ \d+/u })
        .count(),
    ).toBe(1);
    expect(await ledger().count()).toBe(1);
  });

  it('are not asked about again after a reload', async () => {
    await gmail.page.reload();
    sidebar = await SidebarPage.open(gmail);
    await strip(1).click();
    expect(await offered().allInnerTexts()).not.toContain(LOGINS);
    await sidebar.button(/^Take in: /u).press('Enter');
    await anyStrip().waitFor({ state: 'detached' });
    await sidebar.tab('Promises').click();
    await until(async () => {
      expect(await ledger().count()).toBe(2);
    });
  });

  it('are never those of a mail that is sent here, not for a moment', async () => {
    await noteStrips();
    const compose = await gmail.reply();
    await compose.type("I'll call you about the logins on Tuesday.");
    await until(async () => {
      expect(await gmail.page.evaluate(() => window.standIn.drafts.length)).toBe(1);
    });
    await compose.send.click();
    await gmail.page.getByText('about the logins').waitFor();
    await ledger().filter({ hasText: 'about the logins' }).waitFor();
    expect(await sidebar.frame.evaluate(() => document.body.dataset['strip'])).toBeUndefined();
  });

  it('follow the thread that is open, also when a mail of one’s own comes in', async () => {
    await gmail.openThread('northwind-rollout');
    await anyStrip().waitFor();
    await gmail.openThread('northwind-kickoff');
    await anyStrip().waitFor({ state: 'detached' });
    await gmail.page.evaluate(() => {
      window.standIn.receive({
        from: { name: 'Maya Lindqvist', address: 'maya@fernhill.example' },
        to: [{ name: 'Dana', address: 'dana.whitfield@northwindclinics.example' }],
        subject: 'Re: Kickoff week',
        body: ['We will waive the travel costs.'],
        thread: 'northwind-kickoff',
      });
    });
    await strip(1).waitFor();
  });
});

/** Notes on the sidebar's body when the strip shows up, if only for a moment. */
async function noteStrips(): Promise<void> {
  await sidebar.frame.evaluate(() => {
    new MutationObserver(() => {
      if (document.body.textContent.includes('sent from elsewhere'))
        document.body.dataset['strip'] = 'seen';
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** The day after a day as the sidebar writes it in this browser: `Nov 18`. */
function dayAfter(day: string): string {
  const date = new Date(`${day} ${String(new Date().getFullYear())}`);
  date.setDate(date.getDate() + 1);
  return date.toLocaleDateString('en-US', { day: 'numeric', month: 'short' });
}
