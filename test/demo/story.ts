import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Page } from 'playwright-core';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { gateCard, movesOf, pickHubspotStage } from '../e2e/support/crm-moves';
import { DeskPage } from '../e2e/support/desk-page';
import { GmailPage } from '../e2e/support/gmail-page';
import { grantHosts } from '../e2e/support/extensions-page';
import { setUp } from '../e2e/support/rep';
import { SidebarPage } from '../e2e/support/sidebar-page';
import { World } from '../e2e/support/world';
import { shownPrompt } from '../e2e/support/shown-prompt';
import { root } from '../tooling/root.mjs';
import { fromConversationToBrief } from './conversation-story';
import { seedDeals } from './seed-deals';

const folder = join(root, 'test', 'results', 'demo');
const PROMISES =
  ' We will waive the setup fee for the two pilot wards. ' +
  "We'll have single sign-on live by 15 January.";
const HEARD = 'No ward manager is to learn a second system before the winter rota is out.';
const ANSWERS = {
  'Why did they buy now': 'The winter rota opens on 25 January.',
  'Which number tells them': 'Agency spend under £150,000 a quarter.',
  'What is most likely': 'A ward manager leaves before the pilot.',
};
let shots = 0;

function tell(line: string): void {
  console.log(`  ${line}`);
}

async function shot({ page }: { readonly page: Page }, name: string): Promise<void> {
  shots += 1;
  const file = `${String(shots).padStart(2, '0')}-${name}.png`;
  await page.screenshot({ path: join(folder, file) });
  tell(`  ↳ test/results/demo/${file}`);
}

async function fill(
  sidebar: SidebarPage,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) {
    const field = sidebar.frame.getByLabel(label, { exact: true });
    if (await field.isVisible()) await field.fill(answer);
  }
}

async function insert(sidebar: SidebarPage): Promise<void> {
  await sidebar.button(/^Insert/u).click();
  await sidebar.frame
    .getByText(/In your draft|Opened a new mail|In a reply|In a forward/u)
    .first()
    .waitFor();
}

/** Presses Send, and records what Baton asks about where it should ask. */
async function send(gmail: GmailPage, asks: boolean): Promise<void> {
  await gmail.page.locator('.aoI .IZ .aoO').last().click();
  if (asks) {
    const prompt = await shownPrompt(gmail.page);
    await shot(gmail, 'before-it-goes');
    await prompt.getByRole('button', { name: 'Record and send' }).click();
  }
  await gmail.undo.waitFor();
  await gmail.undo.waitFor({ state: 'hidden' });
}

async function openDeal(gmail: GmailPage, sidebar: SidebarPage, slug: string, deal: string) {
  await gmail.openThread(slug);
  await sidebar.button(new RegExp(`^${deal}.*Switch deal`, 'u')).waitFor();
}

async function callSummary(gmail: GmailPage, sidebar: SidebarPage): Promise<void> {
  console.log('\n1. A call summary with two promises, to Northwind Clinics');
  await openDeal(gmail, sidebar, 'northwind-rollout', 'Northwind Clinics');
  await sidebar.frame.getByText('5 of 8 done').waitFor();
  tell('Baton knows whose deal the thread is, and what its brief still lacks.');
  await shot(gmail, 'brief-beside-the-thread');
  await sidebar.tab('Emails').click();
  await sidebar.chooseMail('Call summary');
  await fill(sidebar, {
    'Day of the call': new Date().toISOString().slice(0, 10),
    'Current situation': 'The winter rota for eleven sites is built in spreadsheets.',
    'Business priorities': 'Agency spend under £150,000 a quarter.',
    Competition: 'Nobody else is in the running.',
    Timeline: 'Live before the winter rota opens on 25 January.',
    'Decision process': 'Robert signs once both points are in writing.',
    'Next steps': 'Order form back by Friday.',
  });
  await sidebar.frame.locator('button:enabled', { hasText: 'Insert' }).waitFor();
  await shot(gmail, 'call-summary-preview');
  await insert(sidebar);
  tell('The draft is in a new mail: subject, recipients and body.');
  await gmail.page.getByText('Is that accurate?').last().click();
  await gmail.page.keyboard.press('End');
  await gmail.page.keyboard.type(PROMISES);
  tell(`Marked while typing: ${(await marksOnceThere(gmail, 2)).join(' | ')}`);
  await shot(gmail, 'promises-marked');
  await send(gmail, true);
  await sidebar.tab('Promises').click();
  await sidebar.frame
    .getByText(/waive the setup fee/u)
    .first()
    .waitFor();
  tell('Sent, and both promises stand in the deal’s list.');
  await shot(gmail, 'promises-recorded');
}

async function marksOnceThere(gmail: GmailPage, count: number): Promise<string[]> {
  let marks: string[] = [];
  for (let tries = 0; marks.length < count && tries < 50; tries += 1) {
    await gmail.page.waitForTimeout(100);
    marks = Object.values(await gmail.marks()).flat();
  }
  if (marks.length < count) throw new Error(`only ${String(marks.length)} promises were marked`);
  return marks;
}

async function changeRole(world: World, label: string): Promise<void> {
  const options = await world.openOwnPage('options');
  await options.getByLabel('Your role').selectOption({ label });
  await options.getByRole('button', { name: 'Save', exact: true }).first().click();
  await options.getByRole('status').getByText('Saved').first().waitFor();
  await options.close();
}

async function championEmail(world: World, gmail: GmailPage, sidebar: SidebarPage): Promise<void> {
  console.log('\n2. The champion email, to Alder & Sons');
  await changeRole(world, 'Sales engineer');
  tell('Here Maya stands in for the sales engineer: her role is changed in the settings.');
  await gmail.page.bringToFront();
  await openDeal(gmail, sidebar, 'alder-poc', 'Alder');
  await sidebar.tab('Emails').click();
  await sidebar.chooseMail('Champion recap');
  await sidebar.frame.getByText('Oskar Lund, copied here').waitFor();
  await insert(sidebar);
  tell('Scorecard and thanks are in the draft; Oskar takes the account from here, in copy.');
  await shot(gmail, 'champion-email');
  await send(gmail, false);
  await changeRole(world, 'Account executive');
  await gmail.page.bringToFront();
}

async function introduction(gmail: GmailPage, sidebar: SidebarPage): Promise<void> {
  console.log('\n3. The introduction of the CSM, to Northwind Clinics');
  await openDeal(gmail, sidebar, 'northwind-rollout', 'Northwind Clinics');
  await sidebar.tab('Emails').click();
  const back = sidebar.button('All mails');
  if ((await back.count()) > 0) await back.click();
  await sidebar.chooseMail('CSM introduction');
  tell('Baton asks for what nobody may make up: her experience, and why she fits.');
  await shot(gmail, 'introduction-gaps');
  await fill(sidebar, {
    "The CSM's relevant experience": 'She has taken six clinic groups live.',
    'Why this CSM for this customer': 'She ran a winter rota on wards herself.',
    'What was agreed, and by when': 'Two pilot wards live by week four',
    'How they reach you': 'by mail or on my mobile',
  });
  await insert(sidebar);
  await shot(gmail, 'introduction');
  await send(gmail, true);
  tell('Sent to the champion, the CSM in copy.');
}

const RECORD = 'https://app.hubspot.com/contacts/245581/record/0-3/18204417336';

async function connectHubspot(world: World): Promise<void> {
  await grantHosts(
    world,
    CRM_CATALOG.flatMap(({ matchPatterns, connectorPatterns }) => [
      ...matchPatterns,
      ...connectorPatterns,
    ]),
  );
  const options = await world.openOwnPage('options');
  await options.getByRole('switch', { name: /HubSpot/u }).click();
  await options.getByRole('button', { name: 'Connect HubSpot' }).click();
  await options.getByLabel('Key', { exact: true }).fill(world.standIns.apis.hubspot.key);
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  await options.getByText(/^Connected as/u).waitFor();
  await shot({ page: options }, 'hubspot-connected');
  await options.close();
}

async function crmPage(world: World): Promise<void> {
  console.log('\n4. The same deal beside its HubSpot record');
  await connectHubspot(world);
  tell('Switched on and connected with a key that stays on this machine.');
  const page = await world.context.newPage();
  await page.goto(RECORD);
  await page.getByRole('button', { name: 'Open Baton' }).click();
  const sidebar = await SidebarPage.in(page);
  await sidebar.button('Unlink').waitFor();
  await sidebar.frame.getByText('Read from HubSpot through your connection.').waitFor();
  tell('Linked once, found again: what HubSpot says otherwise than the brief is taken one by one.');
  await shot({ page }, 'beside-the-crm');
  await sidebar.button('Write the brief to HubSpot').click();
  await sidebar.frame.getByText(/in HubSpot since/u).waitFor();
  tell('The brief is a note of the record; the next press updates it.');
  await gate(world, page, sidebar);
}

async function gate(world: World, page: Page, sidebar: SidebarPage): Promise<void> {
  await pickHubspotStage(page, 'Closed won');
  const card = await gateCard(page);
  await page.locator('[data-baton=prompt][data-shown]').waitFor();
  // The frame has taken its card's size, and has not been drawn in it yet.
  await page.waitForTimeout(300);
  await shot({ page }, 'the-gate');
  tell('Marked won before the brief is ready: Baton asks, and says what is missing.');
  await card.getByRole('button', { name: 'Mark won anyway' }).click();
  await card.getByRole('textbox').fill('The board signed today; the brief follows tomorrow.');
  await card.getByRole('button', { name: 'Mark won anyway' }).click();
  await sidebar.frame.getByText(/^Won in HubSpot: brief due/u).waitFor();
  tell(
    `HubSpot heard it once (${movesOf(world, '18204417336').join(', ')}); the brief is due in 48 hours.`,
  );
  await shot({ page }, 'won-and-flagged');
}

async function handover(world: World): Promise<void> {
  console.log('\n5. The brief of Northwind Clinics on the desk, handed over');
  const desk = await DeskPage.open(world, '#deal?id=demo-northwind-clinics&part=brief');
  const { page } = desk;
  await page.getByText('Success statement').first().waitFor();
  tell('Every fact once, each group with its state, and what is most worth asking next.');
  await shot(desk, 'brief-on-the-desk');
  const parts = page.getByRole('navigation', { name: 'Parts of this deal' });
  await parts.getByRole('link', { name: 'Calls and meetings' }).click();
  await page.getByRole('button', { name: 'Note a call or meeting' }).first().click();
  await page.getByLabel('What you heard').fill(HEARD);
  await page.keyboard.press('ControlOrMeta+a');
  await page.getByRole('button', { name: 'Put into the brief' }).click();
  await page.getByLabel('Find a place').fill('red li');
  await shot(desk, 'words-of-a-call');
  await page.keyboard.press('Enter');
  await page.getByText('Put into Red lines.').waitFor();
  tell('What was heard on a call goes into the brief, with a link back to it.');
  await parts.getByRole('link', { name: 'Hand over' }).click();
  await page.getByText(/^Fits one page/u).waitFor();
  tell('One page of A4 or Letter; the same facts make three more forms, and one for the customer.');
  await shot(desk, 'handed-over');
  await parts.getByRole('link', { name: 'Readiness check' }).click();
  for (const [question, answer] of Object.entries(ANSWERS))
    await page.getByLabel(question).fill(answer);
  await page.getByRole('button', { name: 'Compare with the brief' }).click();
  await page.getByText('The brief says').first().waitFor();
  tell('The CSM says three things from memory, then sees the brief beside the answers.');
  await shot(desk, 'readiness-check');
}

async function play(world: World): Promise<void> {
  await setUp(world);
  const gmail = await GmailPage.open(await world.context.newPage());
  await gmail.tab.waitFor();
  await gmail.undoSeconds(1);
  const sidebar = await SidebarPage.open(gmail);
  await seedDeals(sidebar);
  console.log('Maya Lindqvist, account executive at Fernhill, has three deals in Baton.');
  await callSummary(gmail, sidebar);
  await championEmail(world, gmail, sidebar);
  await introduction(gmail, sidebar);
  await crmPage(world);
  await handover(world);
  await fromConversationToBrief(world, gmail, sidebar, { tell, shot });
}

/** What was on screen when a step failed says more than its stack. */
async function showFailure(world: World, error: unknown): Promise<void> {
  const page = world.context.pages().at(-1);
  await page?.screenshot({ path: join(folder, 'failed.png') }).catch(() => undefined);
  const lines = (error instanceof Error ? error.message : String(error)).split('\n');
  const waited = lines.find((line) => line.includes('waiting for')) ?? '';
  console.error(`\nThis step failed: ${lines[0] ?? ''}${stripVTControlCharacters(waited)}`);
  console.error('  ↳ test/results/demo/failed.png');
  process.exitCode = 1;
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const world = await World.open();
try {
  await play(world);
  console.log(`\nDone. ${String(shots)} screenshots in test/results/demo.`);
} catch (error) {
  await showFailure(world, error);
} finally {
  await world.close();
}
