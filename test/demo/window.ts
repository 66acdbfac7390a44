import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { GmailPage } from '../e2e/support/gmail-page';
import { setUp } from '../e2e/support/rep';
import { SidebarPage } from '../e2e/support/sidebar-page';
import { World } from '../e2e/support/world';
import { seedDeals } from './seed-deals';

const HINTS = [
  '',
  'Baton is open in a stand-in Gmail with three sample deals. Try:',
  '  reply to Dana: “We will waive the setup fee by Friday.” and press Send',
  '  open “Lifeguard rotas”, create its deal, then Fill the brief → Read this thread',
  '  Emails → Call summary, fill in what is missing, Insert',
  '  switch HubSpot on in the settings, then open',
  '  https://app.hubspot.com/contacts/245581/record/0-3/18204417336',
  'Close the window to end.',
];

/** Gmail with the first deal's thread and the sidebar open, and no other tab. */
async function prepare(world: World): Promise<void> {
  await setUp(world);
  const page = await world.context.newPage();
  await enlarge(world);
  const gmail = await GmailPage.open(page);
  await gmail.tab.waitFor();
  await seedDeals(await SidebarPage.open(gmail));
  await gmail.openThread('northwind-rollout');
  for (const other of world.context.pages()) if (other !== page) await other.close();
}

/** As large as a laptop's window, so that mail and sidebar fit side by side. */
async function enlarge({ context }: World): Promise<void> {
  const [page] = context.pages();
  if (page === undefined) return;
  const session = await context.newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const bounds = { left: 20, top: 20, width: 1400, height: 880 };
  await session.send('Browser.setWindowBounds', { windowId, bounds });
  await session.detach();
}

/** Removes the profile; the closing browser may write to it once more after its window is gone. */
async function removeProfile({ profileFolder }: World): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    await rm(profileFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    await setTimeout(1_000);
    if (!existsSync(profileFolder)) return;
  }
}

const world = await World.open({ headed: true });
const closed = new Promise<void>((resolve) => {
  world.context.once('close', () => {
    resolve();
  });
});
try {
  await prepare(world);
  console.log(HINTS.join('\n'));
} catch (error) {
  // Somebody may close the window before everything is in it.
  if (world.context.pages().length > 0) {
    await world.close();
    throw error;
  }
}
await closed;
await world.standIns.close();
await removeProfile(world);
