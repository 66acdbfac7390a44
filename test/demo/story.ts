import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { batonFrame } from '../e2e/support/baton-frame';
import { GmailPage } from '../e2e/support/gmail-page';
import { grantHosts } from '../e2e/support/extensions-page';
import { setUp } from '../e2e/support/rep';
import { SidebarPage } from '../e2e/support/sidebar-page';
import { World } from '../e2e/support/world';
import { root } from '../tooling/root.mjs';
import { seedDeals } from './seed-deals';

const folder = join(root, 'test', 'results', 'demo');
let shots = 0;

function tell(line: string): void {
  console.log(`  ${line}`);
}

async function shot(gmail: GmailPage, name: string): Promise<void> {
  shots += 1;
  const file = `${String(shots).padStart(2, '0')}-${name}.png`;
  await gmail.page.screenshot({ path: join(folder, file) });
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
  await sidebar.frame.getByRole('button', { name: /^Insert/u }).click();
  await sidebar.frame
    .getByText(/In your draft|Opened a new mail/u)
    .first()
    .waitFor();
}

/** Sends the last compose; says whether Baton asked first. */
async function send(gmail: GmailPage, asks: boolean): Promise<void> {
  await gmail.page.locator('.aoI .IZ .aoO').last().click();
  if (asks) {
    const prompt = await batonFrame(gmail.page, 'prompt');
    await prompt.getByRole('dialog').waitFor();
    await shot(gmail, 'before-it-goes');
    await prompt.getByRole('button', { name: 'Record and send' }).click();
  }
  await gmail.undo.waitFor();
  await gmail.undo.waitFor({ state: 'hidden' });
}

async function openDeal(gmail: GmailPage, sidebar: SidebarPage, slug: string, deal: string) {
  await gmail.openThread(slug);
  await sidebar
    .button(new RegExp(`^${deal}`, 'u'))
    .first()
    .waitFor();
}

async function callSummary(gmail: GmailPage, sidebar: SidebarPage): Promise<void> {
  console.log('\n1. A call summary with two promises, to Northwind Clinics');
  await openDeal(gmail, sidebar, 'northwind-rollout', 'Northwind Clinics');
  tell('Baton knows whose deal the thread is.');
  await shot(gmail, 'brief-beside-the-thread');
  await sidebar.tab('Emails').click();
  await sidebar.frame.getByRole('button', { name: /Call summary/u }).click();
  await fill(sidebar, {
    'Day of the call': new Date().toISOString().slice(0, 10),
    'Current situation': 'The winter rota for eleven sites is built in spreadsheets.',
    'Business priorities': 'Agency spend under £150,000 a quarter.',
    Competition: 'Nobody else is in the running.',
    Timeline: 'Live before the winter rota opens on 25 January.',
    'Decision process': 'Robert signs once both points are in writing.',
    'Next steps': 'Order form back by Friday.',
  });
  await shot(gmail, 'call-summary-preview');
  await insert(sidebar);
  tell('The draft is in a new mail: subject, recipients and body.');
  await gmail.page.keyboard.type(
    ' We will waive the setup fee for the two pilot wards. Tomás will have single sign-on live by 15 January.',
  );
  await gmail.page.waitForTimeout(1_500);
  tell(
    `Marked while typing: ${Object.values(await gmail.marks())
      .flat()
      .join(' | ')}`,
  );
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

async function championEmail(gmail: GmailPage, sidebar: SidebarPage): Promise<void> {
  console.log('\n2. The champion email, to Alder & Sons');
  await openDeal(gmail, sidebar, 'alder-poc', 'Alder');
  await sidebar.tab('Emails').click();
  await sidebar.frame.getByRole('button', { name: /Champion recap/u }).click();
  await insert(sidebar);
  tell('Scorecard and thanks are in the draft; the AE is named as the contact from here.');
  await shot(gmail, 'champion-email');
  await send(gmail, false);
}

async function introduction(gmail: GmailPage, sidebar: SidebarPage): Promise<void> {
  console.log('\n3. The introduction of the CSM, to Northwind Clinics');
  await openDeal(gmail, sidebar, 'northwind-rollout', 'Northwind Clinics');
  await sidebar.tab('Emails').click();
  const back = sidebar.button('All mails');
  if ((await back.count()) > 0) await back.click();
  await sidebar.frame.getByRole('button', { name: /CSM introduction/u }).click();
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
  await send(gmail, true).catch(async () => {
    await gmail.undo.waitFor({ state: 'hidden' });
  });
  tell('Sent to the champion, the CSM in copy.');
}

async function crmPage(world: World): Promise<void> {
  console.log('\n4. The same deal beside its HubSpot record');
  await grantHosts(
    world,
    CRM_CATALOG.flatMap(({ matchPatterns }) => matchPatterns),
  );
  const options = await world.openOwnPage('options');
  await options.getByRole('switch', { name: /HubSpot/u }).click();
  await options.close();
  const page = await world.context.newPage();
  await page.goto('https://app.hubspot.com/contacts/245581/record/0-3/18204417336');
  await page.getByRole('button', { name: 'Open Baton' }).click();
  const sidebar = await SidebarPage.in(page);
  await sidebar.button('Unlink').waitFor();
  tell('Linked once, found again: name, stage and amount as HubSpot shows them.');
  await shot(new GmailPage(page), 'beside-the-crm');
}

await mkdir(folder, { recursive: true });
const world = await World.open();
try {
  await setUp(world);
  const gmail = await GmailPage.open(await world.context.newPage());
  await gmail.tab.waitFor();
  await gmail.undoSeconds(1);
  const sidebar = await SidebarPage.open(gmail);
  await seedDeals(sidebar);
  console.log('Maya Lindqvist, account executive at Fernhill, has three deals in Baton.');
  await callSummary(gmail, sidebar);
  await championEmail(gmail, sidebar);
  await introduction(gmail, sidebar);
  await crmPage(world);
  console.log(`\nDone. ${String(shots)} screenshots in test/results/demo.`);
} finally {
  await world.close();
}
