import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GmailPage, type ComposePage } from '../support/gmail-page';
import { LedgerPage } from '../support/ledger-page';
import { repInGmail } from '../support/rep';
import { Sender } from '../support/sender';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
let sender: Sender;
let ledger: LedgerPage;
beforeAll(async () => {
  // Wide enough for two composes beside the sidebar.
  world = await World.open({ viewport: { width: 1760, height: 900 } });
  gmail = await repInGmail(world);
  await gmail.undoSeconds(1);
  await gmail.openThread('northwind-rollout');
  const sidebar = await SidebarPage.open(gmail);
  await sidebar.newDealFromThread();
  await sidebar.tab('Promises').click();
  sender = new Sender(gmail, sidebar);
  ledger = await LedgerPage.open(world);
  await gmail.page.bringToFront();
});
afterAll(() => world.close());

/** A follow-up, about which no question is asked, known by one word. */
const promiseOf = (word: string) => `I'll send you the ${word} report tomorrow.`;
const write = (word: string, tab = gmail) => sender.write(promiseOf(word), word, tab);
const pressSend = (compose: ComposePage) => compose.body.press('Control+Enter');

const expectStatus = (word: string, status: string) =>
  until(async () => {
    expect(await ledger.statuses(word)).toEqual([status]);
  });
const expectSent = (word: string) =>
  until(async () => {
    expect(await sender.sent(word)).toBe(1);
  });

/** The words of the mails that left; that each is listed once is looked at in the end, for all at once. */
const left: string[] = [];

async function anotherTab(path?: string): Promise<GmailPage> {
  const tab = await GmailPage.open(await world.context.newPage(), path);
  await tab.tab.waitFor();
  return tab;
}

/** Closes a tab; the first one is in front again, where its timers run as a rep's do. */
async function closeTab(tab: GmailPage): Promise<void> {
  await tab.page.close();
  await gmail.page.bringToFront();
}

describe('a worker that is killed', () => {
  it('after the first keystroke, before there is a draft', async () => {
    const text = promiseOf('amber');
    const compose = await sender.write(text.slice(0, 1), 'amber');
    await world.killWorker();
    await gmail.page.keyboard.type(text.slice(1));
    await pressSend(compose);
    left.push('amber');
    await expectSent('amber');
  });

  it('when the draft has been written down', async () => {
    const compose = await write('birch');
    await expectStatus('birch', 'drafted');
    await world.killWorker();
    await pressSend(compose);
    left.push('birch');
    await expectSent('birch');
  });

  it('when it has been told of the send and has not answered', async () => {
    const compose = await write('coral');
    await ledger.blockWorker(world);
    await pressSend(compose);
    await expectSent('coral');
    expect(await ledger.statuses('coral')).not.toContain('sending');
    await world.killWorker();
    left.push('coral');
    await until(async () => {
      expect(await ledger.statuses('coral')).toContainEqual(expect.stringMatching(/sending|open/u));
    });
  });

  it('while the send can be undone', async () => {
    await pressSend(await write('delta'));
    await expectStatus('delta', 'sending');
    await world.killWorker();
    left.push('delta');
  });

  it('when the time to undo ends', async () => {
    await pressSend(await write('ember'));
    await gmail.undo.waitFor();
    await gmail.undo.waitFor({ state: 'hidden' });
    await world.killWorker();
    left.push('ember');
    await expectStatus('ember', 'open');
  });

  it('when the promise is open', async () => {
    await world.killWorker();
    await until(async () => {
      expect(await sender.lines('ember')).toHaveLength(1);
    });
  });
});

describe('a tab that is closed', () => {
  it('within the undo window, or the moment after the keys, leaves the promises on record', async () => {
    const tab = await anotherTab();
    await tab.undoSeconds(30);
    await pressSend(await write('fjord', tab));
    await expectStatus('fjord', 'sending');
    expect(await sender.lines('fjord')).toEqual([]);
    await pressSend(await write('grove', tab));
    await closeTab(tab);
    left.push('fjord', 'grove');
    await expectSent('grove');
    await expectStatus('grove', 'sending');
  });

  it('the moment after a time was chosen leaves it scheduled', async () => {
    const tab = await anotherTab();
    await tab.undoSeconds(30);
    const compose = await write('heron', tab);
    await compose.schedule();
    await tab.chooseTime();
    await closeTab(tab);
    await expectStatus('heron', 'sending');
    await ledger.passUndoWindows();
    await expectStatus('heron', 'scheduled');
    await expectStatus('grove', 'open');
    await expectStatus('fjord', 'open');
  });
});

describe('a send that is taken back', () => {
  it('leaves nothing when it is undone, and one line when it is sent again', async () => {
    const compose = await sender.write('We will waive the hosting fee by July.', 'Undone');
    await gmail.undoSeconds(8);
    await compose.send.click();
    await sender.record();
    await expectStatus('waive the hosting fee', 'sending');
    await gmail.undo.click();
    await expectStatus('waive the hosting fee', 'drafted');
    expect(await sender.sent('Undone')).toBe(0);
    expect(await sender.lines('waive the hosting fee')).toEqual([]);
    await gmail.undoSeconds(1);
    // What the rep decided for this mail holds: it is not asked about twice.
    await gmail.page.locator('.aoI .IZ .aoO').last().click();
    await expectSent('Undone');
    left.push('waive the hosting fee');
  });

  it('leaves nothing when Gmail refuses it', async () => {
    await gmail.refuseNextSend('The address was not recognised.');
    const compose = await write('ivory');
    await expectStatus('ivory', 'drafted');
    const [before] = await ledger.touched('ivory');
    await pressSend(compose);
    await gmail.page.getByRole('alertdialog').getByRole('button').first().click();
    await until(async () => {
      expect(await ledger.touched('ivory')).not.toEqual([before]);
    });
    await expectStatus('ivory', 'drafted');
    expect(await sender.sent('ivory')).toBe(0);
    await sender.discard(compose);
    await expectStatus('ivory', 'discarded');
  });

  it('leaves nothing when the rep throws the draft away by keys', async () => {
    const compose = await write('jade');
    await expectStatus('jade', 'drafted');
    await compose.body.press('Control+Shift+D');
    await compose.region.waitFor({ state: 'detached' });
    await expectStatus('jade', 'discarded');
  });

  it('leaves nothing when no time was chosen to send it at, and it was closed', async () => {
    const compose = await write('khaki');
    await expectStatus('khaki', 'drafted');
    await compose.schedule();
    await gmail.page.locator('.Kj-JD button').last().click();
    await gmail.page.locator('[role=dialog]', { has: compose.region }).locator('.Ha').click();
    await compose.region.waitFor({ state: 'detached' });
    await ledger.passUndoWindows();
    expect(await ledger.states('khaki')).toEqual(['drafted']);
  });

  it('leaves nothing when it was scheduled and undone at once', async () => {
    await gmail.undoSeconds(8);
    const compose = await write('lilac');
    await compose.schedule();
    await gmail.chooseTime();
    await expectStatus('lilac', 'sending');
    await gmail.undo.click();
    await expectStatus('lilac', 'drafted');
    await gmail.undoSeconds(1);
    await gmail.page.locator('.aoI [g_editable=true]').press('Control+Shift+D');
    await expectStatus('lilac', 'discarded');
  });

  it('leaves nothing when it was scheduled and cancelled later, in another tab; there it can still be sent', async () => {
    const compose = await write('maple');
    await compose.schedule();
    await gmail.chooseTime();
    await expectStatus('maple', 'scheduled');
    await until(async () => {
      expect(await sender.lines('maple')).toHaveLength(1);
    });
    const tab = await anotherTab('/mail/u/0/#scheduled');
    await tab.undoSeconds(1);
    await tab.page.locator('tr.zA', { hasText: 'maple' }).click();
    await tab.page.getByText('Cancel send').click();
    await expectStatus('maple', 'drafted');
    const again = tab.page.locator('.aoI [g_editable=true]');
    await again.press('Control+Shift+D');
    await expectStatus('maple', 'discarded');
    await tab.undo.click();
    await expectStatus('maple', 'drafted');
    await again.press('Control+Enter');
    await expectSent('maple');
    left.push('maple');
    await expectStatus('maple', 'open');
    await closeTab(tab);
  });
});

describe('haste', () => {
  it('of two mails within a second, whose toasts replace each other, loses none', async () => {
    const first = await write('north');
    const second = await write('olive');
    await first.send.click();
    await second.send.click();
    await expectSent('north');
    await expectSent('olive');
    left.push('north', 'olive');
  });

  it('of a double click sends and records a quiet mail once', async () => {
    const compose = await write('pearl');
    await compose.send.dblclick();
    await expectSent('pearl');
    left.push('pearl');
  });

  it('of a double click asks about a costly one once, and sends nothing', async () => {
    const compose = await sender.write('We will waive the gold fee by August.', 'Twice');
    await compose.send.dblclick();
    const ask = await sender.question();
    await ask.getByText('waive the gold fee').waitFor();
    expect(await sender.sent('Twice')).toBe(0);
    await ask.press('Escape');
    await ask.waitFor({ state: 'hidden' });
    await sender.discard(compose);
  });
});

describe('the ledger', () => {
  it('lists every promise whose mail left once, and no other', async () => {
    await until(async () => {
      const counts = await Promise.all(
        left.map(async (words) => [words, (await sender.lines(words)).length]),
      );
      expect(counts).toEqual(left.map((words) => [words, 1]));
    });
    expect(left).toHaveLength(12);
    for (const words of left) expect(await ledger.statuses(words)).toEqual(['open']);
    const gone = await Promise.all(
      ['ivory', 'jade', 'khaki', 'lilac', 'gold fee'].map((word) => sender.lines(word)),
    );
    expect(gone.flat()).toEqual([]);
  });

  it('has what was being sent, and not what was being written, when the browser is killed', async () => {
    await gmail.undoSeconds(30);
    await write('quartz');
    await expectStatus('quartz', 'drafted');
    await pressSend(await write('russet'));
    await expectStatus('russet', 'sending');
    await world.killBrowser();

    world = await World.open({ profileFolder: world.profileFolder });
    ledger = await LedgerPage.open(world);
    expect(await ledger.statuses('russet')).toEqual(['sending']);
    const again = await anotherTab();
    await again.openThread('northwind-rollout');
    const sidebar = await SidebarPage.open(again);
    await sidebar.tab('Promises').click();
    sender = new Sender(again, sidebar);
    await until(async () => {
      expect(await sender.lines('maple')).toHaveLength(1);
    });
    expect(await sender.lines('russet')).toEqual([]);
    await ledger.passUndoWindows();
    await until(async () => {
      expect(await sender.lines('russet')).toHaveLength(1);
    });
    expect(await sender.lines('quartz')).toEqual([]);
    expect(await ledger.statuses('quartz')).toEqual(['drafted']);
  });
});
