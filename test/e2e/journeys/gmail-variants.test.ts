import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GmailPage, type ComposePage } from '../support/gmail-page';
import { setUp } from '../support/rep';
import { shownPrompt } from '../support/shown-prompt';
import { until } from '../support/until';
import { World } from '../support/world';

const COSTLY = 'We will waive the setup fee by Friday.';
const DANA = 'dana.whitfield@northwindclinics.example';

let world: World;
beforeAll(async () => {
  world = await World.open();
  await setUp(world);
});
afterAll(() => world.close());

async function inGmail(path: string): Promise<GmailPage> {
  const gmail = await GmailPage.open(await world.context.newPage(), path);
  await gmail.tab.waitFor();
  return gmail;
}

async function costlyMail(gmail: GmailPage): Promise<ComposePage> {
  const compose = await gmail.compose();
  await compose.to(DANA);
  await compose.type(COSTLY);
  return compose;
}

async function expectHeld(gmail: GmailPage, before: number): Promise<void> {
  const prompt = await shownPrompt(gmail.page);
  expect((await gmail.sent()).length).toBe(before);
  await prompt.getByRole('button', { name: 'Record and send' }).click();
  await until(async () => {
    expect((await gmail.sent()).length).toBe(before + 1);
  });
}

const sentCount = async (gmail: GmailPage) => (await gmail.sent()).length;

describe('Gmail as others see it', () => {
  it('is guarded with German labels', async () => {
    const gmail = await inGmail('/mail/u/0/?hl=de');
    const before = await sentCount(gmail);
    const compose = await costlyMail(gmail);
    await compose.send.click();
    await expectHeld(gmail, before);
    await gmail.page.close();
  });

  it('is guarded in full screen', async () => {
    const gmail = await inGmail('/mail/u/0/');
    const before = await sentCount(gmail);
    const compose = await costlyMail(gmail);
    await gmail.page.locator('img.aUG').last().click();
    await gmail.page.locator('body > .aSs').waitFor();
    await until(async () => {
      expect(await gmail.marks()).not.toEqual({});
    });
    await compose.send.click();
    await expectHeld(gmail, before);
    await gmail.page.close();
  });

  it('is guarded when Send is pressed with Enter and with Space', async () => {
    const gmail = await inGmail('/mail/u/0/');
    for (const key of ['Enter', 'Space']) {
      const before = await sentCount(gmail);
      const compose = await costlyMail(gmail);
      await compose.send.focus();
      await gmail.page.keyboard.press(key);
      await expectHeld(gmail, before);
    }
    await gmail.page.close();
  });

  it('keeps its marks when the body is rendered anew while the rep types', async () => {
    const gmail = await inGmail('/mail/u/0/');
    await costlyMail(gmail);
    const marked = async () =>
      Object.values(await gmail.marks())
        .flat()
        .join(' ');
    await until(async () => {
      expect(await marked()).toContain('waive the setup fee');
    });
    await gmail.page.evaluate(() => {
      window.standIn.rerenderBodies();
    });
    await gmail.page.keyboard.type(' And more.');
    await until(async () => {
      expect(await marked()).toContain('waive the setup fee');
    });
    await gmail.page.close();
  });

  it('lets a mail without a promise go at once', async () => {
    const gmail = await inGmail('/mail/u/0/');
    const before = await sentCount(gmail);
    const compose = await gmail.compose();
    await compose.to(DANA);
    await compose.type('Thank you for the tour yesterday.');
    await compose.send.click();
    await until(async () => {
      expect(await sentCount(gmail)).toBe(before + 1);
    });
    await gmail.page.close();
  });
});
