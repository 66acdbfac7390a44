import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import { batonFrame } from '../support/baton-frame';
import type { GmailPage } from '../support/gmail-page';
import { LedgerPage } from '../support/ledger-page';
import { repInGmail } from '../support/rep';
import { Sender } from '../support/sender';
import { SidebarPage } from '../support/sidebar-page';
import { TouchScreen } from '../support/touch-screen';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
let sender: Sender;
let ledger: LedgerPage;
beforeAll(async () => {
  // Wide enough for two composes beside the sidebar.
  world = await World.open({ viewport: { width: 1760, height: 900 } });
  gmail = await repInGmail(world);
  await gmail.undoSeconds(1);
  await gmail.openThread('northwind-rollout');
  sidebar = await SidebarPage.open(gmail);
  await sidebar.newDealFromThread();
  await sidebar.tab('Promises').click();
  sender = new Sender(gmail, sidebar);
  ledger = await LedgerPage.open(world);
  await gmail.page.bringToFront();
});
afterAll(() => world.close());

/** The words of every promise that was sent on record here; a test that is tried again sends the same. */
const recorded = new Set<string>();
/** Waits until the mail has left, once. That its promise is listed is looked at in the end, for all at once. */
const expectSent = async (subject: string, words: string) => {
  recorded.add(words);
  await until(async () => {
    expect(await sender.sent(subject)).toBe(1);
  });
};

describe('the question before a mail goes', () => {
  it('holds a mail with a costly promise, records it and sends, and lists it with its thread', async () => {
    const compose = await sender.write('Hi Dana. We will waive the setup fee by Friday.', 'Waiver');
    await compose.send.click();
    await sender.asked();
    expect(await sender.sent('Waiver')).toBe(0);
    await expectNoAxeFindings(await batonFrame(gmail.page, 'prompt'));
    await sender.record();
    await expectSent('Waiver', 'waive the setup fee');
    await until(async () => {
      expect(await sender.lines('waive the setup fee')).toHaveLength(1);
    });
    const link = sidebar.frame.getByRole('link', { name: 'Open thread' }).first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/mail\.google\.com\/.*#all\//u);
  });

  it('goes back to the mail on Esc, and sends nothing', async () => {
    const compose = await sender.write('We will add a dedicated engineer by May.', 'Back');
    await compose.send.click();
    await sender.asked();
    await gmail.page.keyboard.press('Escape');
    await (await sender.question()).waitFor({ state: 'hidden' });
    expect(await sender.sent('Back')).toBe(0);
    await gmail.page.keyboard.type('!');
    expect(await compose.body.innerText()).toContain('!');
    await sender.discard(compose);
  });

  it('is decided by keyboard alone: a second Ctrl+Enter records and sends', async () => {
    await sender.write('We will throw in the analytics module for free.', 'Keys');
    await gmail.page.keyboard.press('Control+Enter');
    await sender.asked();
    expect(await sender.sent('Keys')).toBe(0);
    await gmail.page.keyboard.press('Control+Enter');
    await expectSent('Keys', 'analytics module');
  });

  it('is not asked about a plain follow-up, which is recorded all the same', async () => {
    const compose = await sender.write("I'll send you the agenda tomorrow.", 'Quiet');
    await compose.send.click();
    await expectSent('Quiet', 'send you the agenda');
  });

  it('leaves out what the rep did not record', async () => {
    const compose = await sender.write('We will refund the pilot fee.', 'Leave out');
    await compose.send.click();
    const ask = await sender.asked();
    await ask.getByRole('checkbox').first().uncheck();
    await ask.getByRole('button', { name: 'Send', exact: true }).click();
    await until(async () => {
      expect(await ledger.states('Leave out')).toContainEqual(expect.stringMatching(/^sen/u));
    });
    expect(await ledger.statuses('refund the pilot fee')).toEqual([]);
  });
});

describe('every other way to send', () => {
  it('is asked about: Send & Archive, which then archives', async () => {
    await gmail.openThread('northwind-usage');
    const compose = await gmail.reply();
    await compose.type('We will build the single sign-on connector by June.');
    await compose.sendAndArchive.click();
    await sender.record();
    recorded.add('single sign-on');
    await until(async () => {
      expect(await archived('northwind-usage')).toBe(true);
    });
  });

  it('is asked about: Ctrl+Shift+Enter, which archives too', async () => {
    await gmail.openThread('northwind-rollout');
    const compose = await gmail.reply();
    await compose.type('We will cover the travel costs of the pilot.');
    await gmail.page.keyboard.press('Control+Shift+Enter');
    await sender.record();
    recorded.add('cover the travel costs');
    await until(async () => {
      expect(await archived('northwind-rollout')).toBe(true);
    });
    await gmail.openThread('northwind-rollout');
  });

  it('is asked about: Schedule send, before the time is chosen; it waits as scheduled', async () => {
    const compose = await sender.write('We will extend the pilot by two weeks.', 'Later');
    await compose.schedule();
    await sender.record();
    await gmail.chooseTime();
    await expectSent('Later', 'extend the pilot');
    await until(async () => {
      expect(await ledger.statuses('extend the pilot')).toEqual(['sending']);
    });
  });

  it('is asked about in a pop-out, whose window closes itself before its undo window is seen to end', async () => {
    const compose = await sender.write('We will migrate the archive for free.', 'Popped');
    const window = await gmail.popOut(compose);
    await window.tab.waitFor();
    await window.undoSeconds(1);
    await window.page.locator('.aoO').click();
    const closed = window.page.waitForEvent('close');
    await sender.record(window);
    await closed;
    await gmail.page.bringToFront();
    expect(await ledger.statuses('migrate the archive')).toEqual(['sending']);
    await ledger.passUndoWindows();
    await expectSent('Popped', 'migrate the archive');
  });
});

describe('a finger or a pen', () => {
  let screen: TouchScreen;
  beforeAll(async () => {
    screen = await TouchScreen.of(gmail.page);
  });
  afterAll(() => screen.close());

  it('asks on a tap on Send, and records on a tap on the answer', async () => {
    const compose = await sender.write('We will double the support hours.', 'Tapped');
    await screen.tap(compose.send);
    const ask = await sender.asked();
    expect(await sender.sent('Tapped')).toBe(0);
    await screen.tap(ask.getByRole('button', { name: 'Record and send' }));
    await expectSent('Tapped', 'double the support hours');
  });

  it('sends a quiet mail on one tap, and records it', async () => {
    const compose = await sender.write("I'll share the slides on Monday.", 'Tapped quietly');
    await screen.tap(compose.send);
    await expectSent('Tapped quietly', 'share the slides');
  });

  it('asks nothing and sends nothing when it rests on Send or scrolls from there', async () => {
    const compose = await sender.write('We will rebuild the import for you.', 'Rested');
    await screen.rest(compose.send);
    await screen.scrollFrom(compose.send);
    expect(await keyboardIsInMail()).toBe(true);
    expect(await (await sender.question()).isVisible()).toBe(false);
    expect(await sender.sent('Rested')).toBe(0);
    await sender.discard(compose);
  });

  it('asks when a pen presses Send', async () => {
    const compose = await sender.write('We will sign the security annex.', 'Pen');
    await screen.press(compose.send, 'pen');
    await sender.asked();
    expect(await sender.sent('Pen')).toBe(0);
    await sender.record();
    await expectSent('Pen', 'sign the security annex');
  });
});

describe('several mails at once', () => {
  it('asks about the one whose Send was pressed', async () => {
    const first = await sender.write('Just a hello to you.', 'First');
    const second = await sender.write('We will waive the second fee by Monday.', 'Second');
    await second.send.click();
    await sender.record();
    await expectSent('Second', 'waive the second fee');
    expect(await sender.sent('First')).toBe(0);
    await sender.discard(first);
  });

  it('asks about the second while the first is asked about: the first stays a draft, each has its own answer', async () => {
    const first = await sender.write('We will host the training for free.', 'Mail A');
    const second = await sender.write('We will ship the audit log in May.', 'Mail B');
    await first.body.press('Control+Enter');
    const ask = await sender.asked();
    await ask.getByText('host the training').waitFor();
    await second.subject.click();
    await gmail.page.keyboard.press('Control+Enter');
    await ask.getByText('ship the audit log').waitFor();
    expect(await ask.getByText('host the training').count()).toBe(0);
    await sender.asked();
    await gmail.page.keyboard.press('Control+Enter');
    await expectSent('Mail B', 'ship the audit log');
    expect(await sender.sent('Mail A')).toBe(0);
    await until(async () => {
      expect(await ledger.statuses('host the training')).toEqual(['drafted']);
    });
    await first.send.click();
    await sender.asked();
    await ask.getByRole('checkbox').first().uncheck();
    await ask.getByRole('button', { name: 'Send', exact: true }).click();
    await until(async () => {
      expect(await sender.sent('Mail A')).toBe(1);
      expect(await ledger.statuses('host the training')).toEqual([]);
    });
  });

  it('sends one when the keys are held and the next compose takes the keyboard', async () => {
    const next = await sender.write('Just a note.', 'Next');
    const compose = await sender.write('Just a word.', 'Held');
    await gmail.page.keyboard.down('Control');
    await gmail.page.keyboard.down('Enter');
    await compose.region.waitFor({ state: 'detached' });
    await next.body.focus();
    await gmail.page.keyboard.down('Enter');
    await gmail.page.keyboard.up('Enter');
    await gmail.page.keyboard.up('Control');
    expect([await sender.sent('Held'), await sender.sent('Next')]).toEqual([1, 0]);
    await sender.discard(next);
  });
});

describe('the ledger', () => {
  it('lists every promise that was sent once, and the one that waits for its time as such', async () => {
    await until(async () => {
      const counts = await Promise.all(
        [...recorded].map(async (words) => [words, (await sender.lines(words)).length]),
      );
      expect(counts).toEqual([...recorded].map((words) => [words, 1]));
    });
    expect(recorded.size).toBe(12);
    for (const words of recorded) {
      const status = words === 'extend the pilot' ? 'scheduled' : 'open';
      expect(await ledger.statuses(words)).toEqual([status]);
    }
  });
});

const archived = (slug: string) =>
  gmail.page.evaluate(
    (name) =>
      window.standIn.threads.find((thread) => thread.slug === name)?.folders.includes('inbox') ===
      false,
    slug,
  );

/** Whether the keyboard is still where the rep writes: a question takes it the moment it is asked. */
const keyboardIsInMail = () =>
  gmail.page.evaluate(() => document.activeElement?.closest('.aoI') !== null);
