import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeFindings } from '../support/axe';
import { batonFrame } from '../support/baton-frame';
import type { ComposePage, GmailPage } from '../support/gmail-page';
import { repInGmail } from '../support/rep';
import { shownPrompt } from '../support/shown-prompt';
import { until } from '../support/until';
import { World } from '../support/world';

const DANA = 'dana.whitfield@northwindclinics.example';

let world: World;
let gmail: GmailPage;
beforeAll(async () => {
  world = await World.open({ viewport: { width: 1760, height: 900 } });
  gmail = await repInGmail(world, undefined, { role: 'Sales engineer' });
  await gmail.undoSeconds(1);
});
afterAll(() => world.close());

const frame = () => batonFrame(gmail.page, 'prompt');
const sentCount = async () => (await gmail.sent()).length;
const marked = async () => Object.values(await gmail.marks()).flat();

async function write(text: string, to = DANA): Promise<ComposePage> {
  const compose = await gmail.compose();
  await compose.to(to);
  await compose.subject.fill('Next steps');
  await compose.type(text);
  return compose;
}

async function discard(compose: ComposePage): Promise<void> {
  await compose.region.locator('.oh').click();
  await compose.region.waitFor({ state: 'detached' });
}

/** Opens the popover of the first mark by pointer. */
async function openPopover(): Promise<void> {
  await until(async () => {
    expect(await marked()).not.toEqual([]);
  });
  const { x, y } = await gmail.markPoint();
  await gmail.page.mouse.move(x, y);
  await shownPrompt(gmail.page);
}

describe('the popover of a mark', () => {
  it('reminds of what the same person was promised before, with the earlier words', async () => {
    await write('We will build the single sign-on connector by May.');
    await gmail.page.keyboard.press('Control+Enter');
    await shownPrompt(gmail.page);
    await gmail.page.keyboard.press('Control+Enter');
    await until(async () => {
      expect(await sentCount()).toBe(1);
    });
    await gmail.undo.waitFor({ state: 'hidden' });
    const compose = await write('As I said, we will build the single sign-on connector by May.');
    await openPopover();
    await (await frame()).getByText(/^You promised this on /u).waitFor();
    expect(await (await frame()).getByRole('dialog').innerText()).toContain(
      '“We will build the single sign-on connector by May.”',
    );
    await expectNoAxeFindings(await frame());
    await discard(compose);
  });

  it('never flags a wording again, until the settings take it back', async () => {
    const compose = await write('We will keep an eye on the rollout by Monday.');
    await openPopover();
    await (await frame()).getByRole('button', { name: 'Never flag this' }).click();
    await until(async () => {
      expect(await marked()).toEqual([]);
    });
    await discard(compose);
    const again = await write('We will keep an eye on the rollout by Thursday.');
    const control = await write('We will waive the hosting fee.');
    await until(async () => {
      expect(await marked()).toEqual([expect.stringContaining('hosting fee')]);
    });
    const settings = await world.openOwnPage('options');
    await settings.getByRole('button', { name: /^Flag again/u }).click();
    await settings.getByText('None so far.').waitFor();
    await settings.close();
    await until(async () => {
      expect((await marked()).join(' ')).toContain('keep an eye');
    });
    await discard(control);
    await discard(again);
  });
});

describe('a sales engineer who promises a price', () => {
  it('is told before sending, and hands the point to the AE in a mail of its own', async () => {
    const before = await sentCount();
    const compose = await write('We will waive the setup fee.');
    await compose.send.click();
    const dialog = (await shownPrompt(gmail.page)).getByRole('dialog');
    await dialog.getByText("A price is your account executive's to give, not yours.").waitFor();
    await expectNoAxeFindings(await frame());
    await dialog.getByRole('button', { name: 'Hand it to the AE' }).click();
    await until(async () => {
      const subjects = (await gmail.composes()).map(({ subject }) => subject);
      expect(subjects).toContain('A pricing point for you');
    });
    await dialog.waitFor({ state: 'hidden' });
    const drafts = await gmail.composes();
    expect(drafts.find(({ subject }) => subject.startsWith('A pricing'))?.text).toContain(
      '“We will waive the setup fee.”',
    );
    expect(drafts.find(({ subject }) => subject === 'Next steps')?.text).toContain('setup fee');
    expect(await sentCount()).toBe(before);
  });
});
