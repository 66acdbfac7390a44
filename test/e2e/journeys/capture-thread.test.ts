import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import { databaseRows } from '../support/database-rows';
import { GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

const DANA = { name: 'Dana Whitfield', address: 'dana.whitfield@northwindclinics.example' };
const HEADCOUNT = 'I will send you the headcount of all eleven sites by Friday.';
const DELIVERED = 'Attached is the headcount of all eleven sites.';

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
beforeAll(async () => {
  world = await World.open();
  gmail = await repInGmail(world);
  await gmail.openThread('northwind-rollout');
  // The fifth mail of a thread whose mails quote each other and end with signatures.
  await receive(
    'Hi Maya,',
    'Payroll takes us three days every month because agency staff clock in on paper.',
    HEADCOUNT,
    'Dana',
  );
  sidebar = await SidebarPage.open(gmail);
  await sidebar.newDealFromThread();
});
afterAll(() => world.close());

const suggestion = (words: string) =>
  sidebar.frame.getByRole('listitem').filter({ hasText: words });
const agreed = () => sidebar.frame.getByRole('region', { name: /^Agreed on/u });
const line = () => sidebar.button(/^Agreed on/u);

describe('reading the open thread', () => {
  it('tells beforehand what is folded, and gives what each writer said, with name and day', async () => {
    await sidebar.button(/^Fill the brief from/u).click();
    await sidebar.button('Read this thread').waitFor();
    await expectNoAxeFindings(sidebar.frame);
    await sidebar.button('Read this thread').press('Enter');
    await sidebar.button('Show suggestions').press('Enter');
    const headcount = suggestion(HEADCOUNT);
    await headcount.getByText(/Dana Whitfield, \w+ \d+/u).waitFor();
    // What later mails quote of it is not read again.
    expect(await headcount.count()).toBe(1);
    expect(await suggestion('Chief Financial Officer, Northwind Clinics').count()).toBe(1);
    await expectNoAxeFindings(sidebar.frame);
  });

  it('fills the brief with what the rep takes, and nothing else, and says where it comes from', async () => {
    await sidebar.button(/^Take: Payroll takes us three days/u).press('Enter');
    await sidebar.button(/^Take: I will send you the headcount/u).press('Enter');
    await sidebar.button(/^Take: Robert Achterberg/u).press('Enter');
    await sidebar.frame.getByText(/^3 of \d+ taken/u).waitFor();
    await sidebar.button('Back to the deal').click();
    const problem = sidebar.frame.getByRole('textbox', { name: 'The problem, in their words' });
    await until(async () => {
      expect(await problem.inputValue()).toContain('Payroll takes us three days');
    });
    await sidebar.frame
      .getByText(/Thread “Northwind rollout/u)
      .first()
      .waitFor();
    await until(async () => {
      const facts = await factsKept();
      expect(Object.keys(facts).sort()).toEqual(['callSummary', 'problem']);
      expect(facts['problem']?.origins).toMatchObject([{ kind: 'mail' }]);
    });
  });
});

describe('Esc', () => {
  it('goes back from the editor to the list, from there to the deal, and only then closes', async () => {
    const { keyboard } = gmail.page;
    await sidebar.button(/suggestions for the brief/u).press('Enter');
    await sidebar
      .button(/^Edit: /u)
      .first()
      .press('Enter');
    const editor = sidebar.frame.locator('[data-suggestion] form');
    await editor.waitFor();
    await keyboard.press('Escape');
    await editor.waitFor({ state: 'detached' });
    await sidebar.button('Back to the deal').waitFor();
    await keyboard.press('Escape');
    await sidebar.frame.getByRole('region', { name: 'Suggestions' }).waitFor({ state: 'detached' });
    const entry = sidebar.button(/suggestions for the brief/u);
    await until(async () => {
      expect(await entry.evaluate((button) => document.activeElement === button)).toBe(true);
    });
    await keyboard.press('Escape');
    const frame = await sidebar.frame.frameElement();
    await frame.waitForElementState('hidden');
    sidebar = await SidebarPage.open(gmail);
  });
});

describe('what was agreed', () => {
  it('stands at the top of the deal, and a reply that delivers it is shown with its words', async () => {
    await line().getByText('0 of 1 done').waitFor();
    await receive('Hi Maya,', DELIVERED, 'Dana');
    await sidebar.frame.getByText('1 new message since you read this thread').waitFor();
    await line().getByText('1 seems done').waitFor();
    await line().press('Enter');
    await sidebar.frame.getByText(`“${DELIVERED}”`).waitFor();
    await expectNoAxeFindings(sidebar.frame);
  });

  it('is done by one press, taken back by another, and stays done after a reload', async () => {
    await sidebar.button(/^Done: I will send you the headcount/u).press('Enter');
    await line().getByText('All done').waitFor();
    await agreed().getByRole('button', { name: 'Undo' }).press('Enter');
    await line().getByText('1 seems done').waitFor();
    await sidebar.button(/^Done: I will send you the headcount/u).press('Enter');
    await line().getByText('All done').waitFor();
    await world.killWorker();
    await gmail.page.reload();
    await gmail.openThread('northwind-rollout');
    sidebar = await SidebarPage.open(gmail);
    await line().getByText('All done').waitFor();
    const { words, kept } = await captureKept();
    expect(kept).toContain(DELIVERED);
    // Of the mails themselves nothing is kept.
    expect(words).not.toContain('the people we trusted vanished');
  });

  it('is read again for what is new, and what was decided stays decided', async () => {
    await sidebar.button('Read it').click();
    await sidebar.button('Read the new message').press('Enter');
    await sidebar.button('Show suggestions').press('Enter');
    await sidebar.frame.getByText(/^3 of \d+ taken/u).waitFor();
    expect(await sidebar.button(/^Take: I will send you the headcount/u).count()).toBe(0);
    await sidebar.button('Back to the deal').click();
    expect(await sidebar.frame.getByText('since you read this thread').count()).toBe(0);
  });
});

describe('a mailbox in which Baton is off', () => {
  it('answers nobody who asks for its thread', async () => {
    const off = await GmailPage.open(await world.context.newPage(), '/mail/u/1/');
    await off.openThread('choir');
    const [worker] = world.context.serviceWorkers();
    const answer = await worker?.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url }) => url?.includes('/mail/u/1/'));
      const command = { baton: 'command', name: 'thread.read', input: { threadId: 'x' } };
      return chrome.tabs.sendMessage<object, unknown>(tab?.id ?? 0, command, { frameId: 0 });
    });
    expect(answer).toMatchObject({ ok: false });
  });
});

/** Lets a mail of Dana's arrive in the thread. */
async function receive(...body: string[]): Promise<void> {
  await gmail.page.evaluate(
    ({ from, said }) => {
      const subject = 'Re: Northwind rollout: what happens after signature';
      const known = window.standIn.threads.find(({ slug }) => slug === 'northwind-rollout');
      window.standIn.receive({ from, subject, body: said, thread: known?.permId ?? '' });
    },
    { from: DANA, said: body },
  );
}

interface FactRow {
  readonly field: string;
  readonly origins: readonly { readonly kind: string }[];
}

async function factsKept(): Promise<Readonly<Record<string, FactRow>>> {
  const own = await world.openOwnPage('options');
  const rows = (await databaseRows(own, ['facts'])).facts as FactRow[];
  await own.close();
  return Object.fromEntries(rows.map((row) => [row.field, row]));
}

/** What is kept of the conversation: all of it, and what the rep said of its steps. */
async function captureKept(): Promise<{ words: string; kept: string }> {
  const own = await world.openOwnPage('options');
  const [capture] = (await databaseRows(own, ['captures'])).captures as {
    facts: { verdict: object }[];
  }[];
  await own.close();
  return {
    words: JSON.stringify(capture),
    kept: JSON.stringify(capture?.facts.map(({ verdict }) => verdict)),
  };
}
