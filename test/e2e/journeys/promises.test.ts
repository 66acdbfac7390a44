import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import { batonFrame } from '../support/baton-frame';
import type { ComposePage, GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { SidebarPage } from '../support/sidebar-page';
import { until } from '../support/until';
import { World } from '../support/world';

let world: World;
let gmail: GmailPage;
let sidebar: SidebarPage;
beforeAll(async () => {
  // Wide enough for two composes beside the sidebar.
  world = await World.open({ viewport: { width: 1760, height: 900 } });
  gmail = await repInGmail(world);
  await gmail.undoSeconds(2);
  await gmail.openThread('northwind-rollout');
  sidebar = await SidebarPage.open(gmail);
  await sidebar.newDealFromThread();
  await sidebar.tab('Promises').click();
});
afterAll(() => world.close());

const DANA = 'dana.whitfield@northwindclinics.example';
const COSTLY = 'Hi Dana. We will waive the setup fee by Friday.';
const QUIET = "Hi Dana. I'll send you the agenda tomorrow.";

/** Sentences the Promises tab lists. */
const listed = async () => {
  const items = await sidebar.frame.getByRole('tabpanel').getByRole('listitem').all();
  return Promise.all(items.map((item) => item.innerText()));
};
const hasPromise = async (words: string) => (await listed()).some((text) => text.includes(words));
const dialog = async () => (await batonFrame(gmail.page, 'prompt')).getByRole('dialog');
const sentCount = async () => (await gmail.sent()).length;

async function write(text: string, subject: string): Promise<ComposePage> {
  const compose = await gmail.compose();
  await compose.to(DANA);
  await compose.subject.fill(subject);
  await compose.type(text);
  return compose;
}

describe('while the mail is written', () => {
  it('marks promises by strength and leaves the mail as it was typed', async () => {
    const compose = await write(`${COSTLY} Hope all is well.`, 'Marks');
    await until(async () => {
      expect(
        Object.values(await gmail.marks())
          .flat()
          .join(' '),
      ).toContain('waive the setup fee');
    });
    expect(await compose.body.innerHTML()).not.toMatch(/baton/iu);
    await compose.body.press('Control+Home');
    await gmail.page.keyboard.press('Control+a');
    await gmail.page.keyboard.type('Hope all is well.');
    await until(async () => {
      expect(await gmail.marks()).toEqual({});
    });
    await discard(compose);
  });

  it('says why in a popover at the mark, without a finding of axe', async () => {
    const compose = await write(COSTLY, 'Why');
    await until(async () => {
      expect(await gmail.marks()).not.toEqual({});
    });
    const { x, y } = await markPoint(gmail);
    await gmail.page.mouse.move(x, y);
    const frame = await batonFrame(gmail.page, 'prompt');
    await frame.getByText('This reads as a promise').waitFor();
    await frame.getByText('This binds your company.').waitFor();
    expect(await frame.getByLabel('Kind').inputValue()).toBe('pricing_or_concession');
    await expectNoAxeFindings(frame);
    await frame.getByRole('button', { name: 'Not a promise' }).click();
    await until(async () => {
      expect(await gmail.marks()).toEqual({});
    });
    await discard(compose);
  });
});

describe('sending', () => {
  let before = 0;
  beforeEach(async () => {
    before = await sentCount();
  });

  it('holds a mail with a costly promise, records it and sends, and lists it with its thread', async () => {
    const compose = await write(COSTLY, 'Waiver');
    await compose.send.click();
    const ask = await dialog();
    await ask.waitFor();
    expect(await sentCount()).toBe(before);
    await expectNoAxeFindings(await batonFrame(gmail.page, 'prompt'));
    await ask.getByRole('button', { name: 'Record and send' }).click();
    await until(async () => {
      expect(await sentCount()).toBe(before + 1);
      expect(await hasPromise('waive the setup fee')).toBe(true);
    });
    const link = sidebar.frame.getByRole('link', { name: 'Open thread' }).first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/mail\.google\.com\/.*#all\//u);
  });

  it('goes back to the mail on Esc, and sends nothing', async () => {
    const compose = await write('We will add a dedicated engineer by May.', 'Back');
    await compose.send.click();
    await (await dialog()).waitFor();
    await gmail.page.keyboard.press('Escape');
    await (await dialog()).waitFor({ state: 'hidden' });
    expect(await sentCount()).toBe(before);
    await gmail.page.keyboard.type('!');
    expect(await compose.body.innerText()).toContain('!');
    await discard(compose);
  });

  it('is decided by keyboard alone: Ctrl+Enter holds, Enter records and sends', async () => {
    await write('We will throw in the analytics module for free.', 'Keys');
    await gmail.page.keyboard.press('Control+Enter');
    await (await dialog()).waitFor();
    expect(await sentCount()).toBe(before);
    await gmail.page.keyboard.press('Control+Enter');
    await until(async () => {
      expect(await sentCount()).toBe(before + 1);
      expect(await hasPromise('analytics module')).toBe(true);
    });
  });

  it('asks on Send & Archive too', async () => {
    await gmail.openThread('northwind-usage');
    const compose = await gmail.reply();
    await compose.type('We will build the single sign-on connector by June.');
    await compose.sendAndArchive.click();
    const ask = await dialog();
    await ask.waitFor();
    expect(await sentCount()).toBe(before);
    await ask.getByRole('button', { name: 'Record and send' }).click();
    await until(async () => {
      expect(await sentCount()).toBe(before + 1);
      expect(await hasPromise('single sign-on')).toBe(true);
    });
    await gmail.openThread('northwind-rollout');
  });

  it('lets a plain follow-up go without a question and records it', async () => {
    const compose = await write(QUIET, 'Quiet');
    await compose.send.click();
    await until(async () => {
      expect(await sentCount()).toBe(before + 1);
      expect(await hasPromise('send you the agenda')).toBe(true);
    });
  });

  it('leaves out what the rep did not record', async () => {
    const compose = await write('We will refund the pilot fee.', 'Leave out');
    await compose.send.click();
    const ask = await dialog();
    await ask.getByRole('checkbox').first().uncheck();
    await ask.getByRole('button', { name: 'Send', exact: true }).click();
    await until(async () => {
      expect(await sentCount()).toBe(before + 1);
    });
    await gmail.undo.waitFor({ state: 'hidden' });
    expect(await hasPromise('refund the pilot fee')).toBe(false);
  });

  it('leaves nothing behind when the send is undone, and records once when sent again', async () => {
    const compose = await write('We will waive the hosting fee by July.', 'Undo');
    await compose.send.click();
    await (await dialog()).getByRole('button', { name: 'Record and send' }).click();
    await gmail.undo.click();
    await until(async () => {
      expect(await sentCount()).toBe(before);
    });
    await gmail.page.waitForTimeout(2_500);
    expect(await hasPromise('waive the hosting fee')).toBe(false);
    // What the rep decided for this mail holds: it is not asked twice.
    await gmail.page.locator('.aoI .IZ .aoO').last().click();
    await until(async () => {
      const rows = (await listed()).filter((text) => text.includes('waive the hosting fee'));
      expect(rows).toHaveLength(1);
    });
  });

  it('leaves nothing behind when Gmail refuses the mail', async () => {
    await gmail.refuseNextSend('The address was not recognised.');
    const compose = await write('We will waive the gold fee by August.', 'Refused');
    await compose.send.click();
    await (await dialog()).getByRole('button', { name: 'Record and send' }).click();
    await gmail.page.getByRole('alertdialog').getByRole('button').first().click();
    await gmail.page.waitForTimeout(3_000);
    expect(await sentCount()).toBe(before);
    expect(await hasPromise('gold fee')).toBe(false);
    await discard(compose);
  });

  it('asks about the right mail with two composes open', async () => {
    const first = await write('Just a hello to you.', 'First');
    const second = await write('We will waive the second fee by Monday.', 'Second');
    await second.send.click();
    await (await dialog()).getByRole('button', { name: 'Record and send' }).click();
    await until(async () => {
      expect((await gmail.sent()).map(({ subject }) => subject)).toContain('Second');
    });
    expect((await gmail.sent()).map(({ subject }) => subject)).not.toContain('First');
    await discard(first);
  });

  it('asks, sends and records all the same when the worker was killed before the send', async () => {
    const compose = await write('We will waive the third fee by Monday.', 'Dead worker');
    await world.killWorker();
    await compose.send.click();
    const ask = await dialog();
    await ask.getByRole('button', { name: 'Record and send' }).click();
    await until(async () => {
      expect((await gmail.sent()).map(({ subject }) => subject)).toContain('Dead worker');
      expect(await hasPromise('waive the third fee')).toBe(true);
    });
  });
});

async function discard(compose: ComposePage): Promise<void> {
  await compose.region.locator('.oh').click();
  await compose.region.waitFor({ state: 'detached' });
}

/** A point inside the first mark on screen. */
async function markPoint({ page }: GmailPage): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [, highlight] = [...CSS.highlights].find(
      ([name, ranges]) => name.startsWith('baton-') && ranges.size > 0,
    ) ?? ['', new Highlight()];
    const [range] = [...highlight] as Range[];
    const box = range?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 5 };
  });
}
