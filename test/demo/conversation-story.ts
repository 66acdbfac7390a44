import type { Page } from 'playwright-core';
import { isWorthTaking, KESTREL_CALL } from '../fixtures/kestrel-call';
import { briefState, readDossier } from '../e2e/support/brief-state';
import { DeskPage } from '../e2e/support/desk-page';
import type { GmailPage } from '../e2e/support/gmail-page';
import { decideByKeys, Hands, PACE } from '../e2e/support/hands';
import type { SidebarPage } from '../e2e/support/sidebar-page';
import type { World } from '../e2e/support/world';

const DEAL = 'demo-kestrel-foods';

/** What the story prints and photographs with. */
export interface Teller {
  readonly tell: (line: string) => void;
  readonly shot: (place: { readonly page: Page }, name: string) => Promise<void>;
}

/** From a pasted transcript, then from a thread, to half a brief, by keys where keys are quicker. */
export async function fromConversationToBrief(
  world: World,
  gmail: GmailPage,
  sidebar: SidebarPage,
  teller: Teller,
): Promise<void> {
  console.log('\n6. From conversation to brief: Kestrel Foods, of whom two people are known');
  tellPace(teller);
  const desk = await DeskPage.open(world, `#deal?id=${DEAL}&part=capture`);
  await pastedCall(desk, teller);
  await desk.page.close();
  await gmail.page.bringToFront();
  await openThread(gmail, sidebar, teller);
}

async function pastedCall({ page }: DeskPage, teller: Teller): Promise<void> {
  const hands = new Hands(page);
  const count = await begin(page, hands);
  await hands.click(page.getByLabel('Notes or transcript'));
  await hands.paste(KESTREL_CALL);
  await hands.press('Tab');
  await hands.press('Enter');
  const side = page.getByRole('group', { name: 'Tomás Reyes' });
  await side.waitFor();
  teller.tell('A call of 24 minutes, pasted. Baton asks about the one voice it cannot place.');
  await teller.shot({ page }, 'read-the-call');
  await hands.click(side.getByRole('button', { name: 'Ours' }));
  await hands.click(page.getByRole('button', { name: 'Show suggestions' }));
  await page.locator('[data-suggestion]').first().waitFor();
  await teller.shot({ page }, 'what-the-call-suggests');
  const { taken, refused } = await decideByKeys(page, hands, isWorthTaking);
  teller.tell(
    `${String(taken.length)} suggestions taken, ${String(refused.length)} refused; each kept with its quote.`,
  );
  await teller.shot({ page }, 'all-decided');
  await count(teller);
}

async function openThread(gmail: GmailPage, sidebar: SidebarPage, teller: Teller): Promise<void> {
  await gmail.openThread('kestrel-legal');
  await sidebar.button(/^Kestrel Foods.*Switch deal/u).waitFor();
  await sidebar.tab('Brief').click();
  const hands = new Hands(gmail.page);
  const count = await begin(gmail.page, hands, sidebar);
  await hands.click(sidebar.button(/^Fill the brief from/u));
  await hands.click(sidebar.button('Read this thread'));
  await hands.click(sidebar.button('Show suggestions'));
  await sidebar.frame.locator('[data-suggestion]').first().waitFor();
  await teller.shot(gmail, 'what-the-thread-suggests');
  const { taken, refused } = await decideByKeys(sidebar.frame, hands, () => true);
  teller.tell(
    `The thread on the contract beside it: ${String(taken.length)} taken, ${String(refused.length)} refused.`,
  );
  await count(teller);
}

/** Looks at the brief and the clock; what it gives tells what came of it since. */
async function begin(page: Page, hands: Hands, sidebar?: SidebarPage) {
  const place = sidebar?.frame ?? page;
  const before = briefState(await readDossier(place, DEAL));
  const begun = Date.now();
  return async ({ tell }: Teller) => {
    const machine = (Date.now() - begun) / 1_000;
    const after = briefState(await readDossier(place, DEAL));
    const minutes = (hands.seconds + machine) / 60;
    tell(
      `Handoff document: ${String(before.filled.length)} of ${String(after.all)} items begun before, ` +
        `${String(after.filled.length)} now (${String(after.told.length)} of the ${String(after.tellable.length)} that a conversation can tell).`,
    );
    tell(
      `${String(hands.keys)} keys, ${String(hands.clicks)} clicks, ${String(hands.words)} words read: ` +
        `${minutes.toFixed(1)} minutes, ${machine.toFixed(0)} seconds of them the machine's.`,
    );
  };
}

function tellPace({ tell }: Teller): void {
  const { key, click, decision, wordsPerMinute } = PACE;
  tell(
    `Counted at a person's pace: ${String(key)} s a key, ${click.toFixed(1)} s a click, ${String(decision)} s ` +
      `to decide on a suggestion, and the time to read it at ${String(wordsPerMinute)} words a minute.`,
  );
}
