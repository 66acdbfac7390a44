import { GmailPage } from '../e2e/support/gmail-page';
import { setUp } from '../e2e/support/rep';
import { SidebarPage } from '../e2e/support/sidebar-page';
import { World } from '../e2e/support/world';
import { seedDeals } from './seed-deals';

const world = await World.open({ headed: true });
await setUp(world);
const gmail = await GmailPage.open(await world.context.newPage());
await gmail.tab.waitFor();
const sidebar = await SidebarPage.open(gmail);
await seedDeals(sidebar);
await gmail.openThread('northwind-rollout');
console.log(
  [
    'Baton is open in a stand-in Gmail with three sample deals. Try:',
    '  reply to Dana: “We will waive the setup fee by Friday.” and press Send',
    '  Emails → Call summary, fill in what is missing, Insert',
    '  switch HubSpot on in the settings, then open',
    '  https://app.hubspot.com/contacts/245581/record/0-3/18204417336',
    'Close the window to end.',
  ].join('\n'),
);
await world.context.waitForEvent('close', { timeout: 0 });
await world.close();
