import type { Frame, Page } from 'playwright-core';
import { judgeCall, KESTREL_CALL } from '../fixtures/kestrel-call';
import { TIDEWELL } from '../fixtures/tidewell-thread';
import { briefState, findDeal, readCaptures, readDossier } from '../e2e/support/brief-state';
import { DeskPage } from '../e2e/support/desk-page';
import type { GmailPage } from '../e2e/support/gmail-page';
import { decideByKeys, Hands, PACE, type Decided } from '../e2e/support/hands';
import { judgeTidewell } from '../e2e/support/judge-tidewell';
import { pressShortcut } from '../e2e/support/press-shortcut';
import type { SidebarPage } from '../e2e/support/sidebar-page';
import type { World } from '../e2e/support/world';

const KESTREL = 'demo-kestrel-foods';

/** What the story prints and photographs with. */
export interface Teller {
  readonly tell: (line: string) => void;
  readonly shot: (place: { readonly page: Page }, name: string) => Promise<void>;
}

/** From a pasted transcript, then from a thread, to half a brief, by keys alone. */
export async function fromConversationToBrief(
  world: World,
  gmail: GmailPage,
  sidebar: SidebarPage,
  teller: Teller,
): Promise<void> {
  console.log('\n6. From a call to half a brief: Kestrel Foods, of whom two people are known');
  tellPace(teller);
  const desk = await DeskPage.open(world, `#deal?id=${KESTREL}&part=capture`);
  await pastedCall(desk, teller);
  await desk.page.close();
  await gmail.page.bringToFront();
  console.log('\n7. From a thread to half a brief: Tidewell Leisure, of whom Baton knows nothing');
  await openThread(world, gmail, sidebar, teller);
}

async function pastedCall({ page }: DeskPage, teller: Teller): Promise<void> {
  const hands = new Hands(page);
  const count = await begin(page, KESTREL, hands);
  await hands.goTo(page.getByLabel('Notes or transcript'));
  await hands.paste(KESTREL_CALL);
  await hands.enter(page.getByRole('button', { name: 'Read it' }));
  const side = page.getByRole('group', { name: 'Tomás Reyes' });
  await side.waitFor();
  teller.tell('A call of 24 minutes, pasted. Baton asks about the one voice it cannot place.');
  await teller.shot({ page }, 'read-the-call');
  await hands.enter(side.getByRole('button', { name: 'Ours' }), 'Shift+Tab');
  await hands.enter(page.getByRole('button', { name: 'Show suggestions' }));
  await page.locator('[data-suggestion]').first().waitFor();
  await teller.shot({ page }, 'what-the-call-suggests');
  tellDecided(await decideByKeys(page, hands, judgeCall), teller);
  await teller.shot({ page }, 'call-decided');
  await count(teller);
}

async function openThread(
  world: World,
  gmail: GmailPage,
  sidebar: SidebarPage,
  teller: Teller,
): Promise<void> {
  // Closed, as a rep has it who looks through the mail first.
  await pressShortcut(world, gmail, 'toggle-sidebar');
  await gmail.openThread(TIDEWELL.slug);
  const hands = new Hands(gmail.page);
  // Gmail's own key for all messages of a thread, then Baton's for the sidebar.
  await hands.press(';');
  await pressShortcut(world, gmail, 'toggle-sidebar');
  hands.keys += 'Alt+Shift+B'.split('+').length;
  // Enter in the form's first field makes it.
  await hands.enter(sidebar.frame.getByLabel('Deal name'));
  await sidebar.tab('Brief').waitFor();
  const dealId = await findDeal(sidebar.frame, TIDEWELL.deal);
  const count = await begin(sidebar.frame, dealId, hands);
  await hands.enter(sidebar.button(/^Fill the brief from/u));
  await hands.enter(sidebar.button('Read this thread'));
  await hands.enter(sidebar.button('Show suggestions'));
  await sidebar.frame.locator('[data-suggestion]').first().waitFor();
  const [capture] = await readCaptures(sidebar.frame, dealId);
  const { thread = null, people = [] } = capture?.source ?? {};
  teller.tell(
    `A deal made from the thread; ${String(thread?.messages.length)} mails of ${String(people.length)} people read, what they quote left out.`,
  );
  await teller.shot(gmail, 'what-the-thread-suggests');
  tellDecided(await decideByKeys(sidebar.frame, hands, judgeTidewell), teller);
  await teller.shot(gmail, 'thread-decided');
  await count(teller);
}

/** Looks at the brief and the clock; what it gives tells what came of it since. */
async function begin(place: Page | Frame, dealId: string, hands: Hands) {
  const before = briefState(await readDossier(place, dealId));
  const begun = Date.now();
  return async ({ tell }: Teller) => {
    const machine = (Date.now() - begun) / 1_000;
    const after = briefState(await readDossier(place, dealId));
    const minutes = (hands.seconds + machine) / 60;
    tell(
      `Handoff document: ${String(before.filled.length)} of ${String(after.all)} items begun before, ` +
        `${String(after.filled.length)} now; of the ${String(after.tellable.length)} that a conversation can tell, ` +
        `${String(before.told.length)} before and ${String(after.told.length)} now.`,
    );
    tell(
      `${String(hands.keys)} keys, ${String(hands.clicks)} clicks, ${String(hands.words)} words read: ` +
        `${minutes.toFixed(1)} minutes, ${machine.toFixed(0)} seconds of them the machine's.`,
    );
  };
}

function tellDecided({ taken, edited, refused }: Decided, { tell }: Teller): void {
  const all = taken.length + refused.length;
  const set = edited.length === 0 ? '' : ` (${String(edited.length)} set right first)`;
  tell(
    `${String(all)} suggestions: ${String(taken.length)} taken${set}, ${String(refused.length)} refused; ` +
      'each kept with its quote.',
  );
}

function tellPace({ tell }: Teller): void {
  const { key, click, decision, wordsPerMinute } = PACE;
  tell(
    `Counted at a person's pace: ${String(key)} s a key, ${click.toFixed(1)} s a click, ${String(decision)} s ` +
      `to decide on a suggestion, and the time to read it at ${String(wordsPerMinute)} words a minute.`,
  );
}
