import { GmailPage } from './gmail-page';
import type { World } from './world';

/** What the rep answers on the welcome page. */
export interface RepAnswers {
  readonly role?: string;
  readonly name?: string;
  readonly address?: string;
}

/** Fills in the welcome page as a new user does, and switches Baton on in that mailbox. */
export async function setUp(world: World, answers: RepAnswers = {}): Promise<void> {
  const page = await world.welcomePage();
  await page.getByLabel('Your role').selectOption({ label: answers.role ?? 'Account executive' });
  await page.getByLabel('Your name').fill(answers.name ?? 'Maya Lindqvist');
  await page.getByLabel('Your work address').fill(answers.address ?? 'maya@fernhill.example');
  await page.getByLabel('Your company').fill('Fernhill');
  await page.getByRole('button', { name: 'Switch on Baton' }).click();
  await page.getByRole('heading', { name: 'Baton is on' }).waitFor();
  await page.close();
}

/** Gmail in a fresh tab, Baton set up and on. */
export async function repInGmail(
  world: World,
  path?: string,
  answers?: RepAnswers,
): Promise<GmailPage> {
  await setUp(world, answers);
  const gmail = await GmailPage.open(await world.context.newPage(), path);
  await gmail.tab.waitFor();
  return gmail;
}
