import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SentEmail } from '@/lib/domain/deals/sent-email';
import { expectNoAxeFindings } from '../support/axe';
import { databaseRows } from '../support/database-rows';
import { seedRecords } from '../support/seed-records';
import type { GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

const MAYA = { name: 'Maya Lindqvist', address: 'maya@fernhill.example' };
const DANA = { name: 'Dana Whitfield', address: 'dana.whitfield@northwindclinics.example' };
const DAY_MS = 24 * 60 * 60 * 1000;

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
beforeAll(async () => {
  world = await World.open();
  gmail = await repInGmail(world);
  await gmail.openThread('northwind-rollout');
  sidebar = await SidebarPage.open(gmail);
  await sidebar.newDealFromThread();
  await receive('Our call on Monday', MAYA, ['Is this how you see it?']);
  const own = await world.openOwnPage('options');
  const [deal] = (await databaseRows(own, ['deals'])).deals as { id: string }[];
  const sent = async (days: number, thread: string, kind: SentEmail['kind']) =>
    summary(deal?.id ?? '', { days, threadId: await threadId(thread), kind });
  await seedRecords(own, {
    emails: [
      await sent(1, 'northwind-usage', 'call_summary'),
      await sent(1, 'northwind-security', 'success_statement'),
      await sent(10, 'Our call on Monday', 'call_summary'),
    ],
  });
  await own.close();
  // The rows were written behind the worker's back: it reads them when it starts.
  await world.killWorker();
  await gmail.page.reload();
  sidebar = await SidebarPage.open(gmail);
  await sidebar.tab('Emails').click();
});
afterAll(() => world.close());

const mails = () => sidebar.frame.getByRole('region', { name: 'Waiting for confirmation' });
const mail = (text: string | RegExp) => mails().getByRole('listitem').filter({ hasText: text });

describe('a summary nobody was seen to answer', () => {
  it('is flagged on its deal, among the deals and on the toolbar', async () => {
    await sidebar.frame.getByText(/^No answer seen for \d+ business days$/u).waitFor();
    await mail('No answer seen here').waitFor();
    await sidebar.button(/Switch deal$/u).click();
    await sidebar.frame
      .getByRole('dialog')
      .getByRole('button', { name: /No answer seen$/u })
      .waitFor();
    await expectNoAxeFindings(sidebar.frame);
    await sidebar.frame.page().keyboard.press('Escape');
    await until(async () => {
      expect(await badge()).toEqual({
        text: '1',
        title: 'Baton\n1 thing is late\n1 deal with a summary nobody was seen to answer',
      });
    });
  });

  it('is looked for once more in its thread before a reminder is offered', async () => {
    const overdue = mail('No answer seen here');
    await overdue.getByText('look into the thread once more').waitFor();
    await overdue.getByRole('button', { name: 'Open the thread' }).press('Enter');
    await gmail.page.getByRole('heading', { name: 'Our call on Monday' }).waitFor();
    await mail('Just looked: no answer in the thread.').waitFor();
    await receive('Our call on Monday', DANA, ['Thanks! Will read it tonight.']);
    await mail('Dana Whitfield wrote back').getByText('No answer seen here').waitFor();
  });

  it('is reminded of in its own thread', async () => {
    await mail('No answer seen here').getByRole('button', { name: 'Write the reminder' }).click();
    await sidebar.frame.getByRole('heading', { name: 'Summary reminder' }).waitFor();
    await mail('Just looked').waitFor();
    await sidebar.button(/^Insert/u).click();
    await sidebar.frame.getByText('In a reply to this thread').waitFor();
    expect((await gmail.composes()).at(-1)?.text).toContain('look at the summary I sent');
    await sidebar.button('All mails').click();
  });

  it('is no longer waited for once the rep says so, on the toolbar too', async () => {
    await mail('No answer seen here')
      .getByRole('button', { name: /^More for/u })
      .click();
    await sidebar.frame.getByRole('menuitem', { name: 'Stop waiting' }).click();
    await mail('No longer waited for').waitFor();
    await until(async () => {
      expect((await badge()).text).toBe('');
    });
  });
});

describe('an answer', () => {
  it('that agrees is offered with its words, and confirmed by keyboard', async () => {
    await gmail.openThread('northwind-usage');
    await receive('Pilot numbers', DANA, ['Hi Maya,', 'All correct, nothing to add.', 'Dana']);
    const offer = mail('Dana Whitfield wrote');
    await offer.getByText('“All correct, nothing to add.”').waitFor();
    await expectNoAxeFindings(sidebar.frame);
    await offer.getByRole('button', { name: 'Confirmed' }).press('Enter');
    await mail(/Call summary.*Confirmed/u)
      .getByText('“All correct, nothing to add.”')
      .waitFor();
  });

  it('that corrects something is offered as that, dismissed, taken back and settled', async () => {
    await gmail.openThread('northwind-security');
    await receive('Security', DANA, ['Looks right, though the timeline is more like Q3.']);
    const offer = mail(/wrote on/u);
    await offer.getByText('more like Q3').waitFor();
    await offer.getByRole('button', { name: 'Not an answer' }).click();
    await mail('Taken as no answer').getByRole('button', { name: 'Undo' }).click();
    await offer.getByRole('button', { name: 'Corrected' }).click();
    await mail(/Success statement.*Corrected/u).waitFor();
  });

  it('is in the brief with its day and its words, after a reload too', async () => {
    await gmail.page.reload();
    sidebar = await SidebarPage.open(gmail);
    const confirmed = sidebar.frame.getByRole('region', { name: 'Confirmed with the customer' });
    await confirmed.getByText('“All correct, nothing to add.”').waitFor();
    expect(await confirmed.getByRole('listitem').count()).toBe(2);
  });
});

/** Lets a mail arrive, in the thread of that name or subject, or in a new one. */
async function receive(thread: string, from: typeof DANA, body: string[]): Promise<void> {
  await gmail.page.evaluate(
    ({ subject, ...parts }) => {
      const known = window.standIn.threads.find((one) => one.subject.startsWith(subject));
      window.standIn.receive({ ...parts, subject, ...(known && { thread: known.permId }) });
    },
    { subject: thread, from, to: [from === MAYA ? DANA : MAYA], body },
  );
}

async function threadId(name: string): Promise<string> {
  return gmail.page.evaluate(
    (wanted) =>
      window.standIn.threads.find(({ slug, subject }) => slug === wanted || subject === wanted)
        ?.permId ?? '',
    name,
  );
}

interface Sent {
  readonly days: number;
  readonly threadId: string;
  readonly kind: SentEmail['kind'];
}

function summary(dealId: string, { days, threadId: thread, kind }: Sent): SentEmail {
  return {
    id: `${MAYA.address} seeded ${thread}`,
    dealId,
    templateId: kind ?? '',
    kind,
    mailbox: MAYA.address,
    threadId: thread,
    subject: 'Our call',
    recipients: { to: [DANA], cc: [], bcc: [] },
    sentAt: new Date(Date.now() - days * DAY_MS).toISOString(),
    text: '',
    answers: [],
    outcome: null,
  };
}

/** What stands on the toolbar button. */
async function badge(): Promise<{ text: string; title: string }> {
  const page: Page = await world.openOwnPage('options');
  const shown = await page.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
  await page.close();
  return shown;
}
