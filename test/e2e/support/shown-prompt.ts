import type { Frame, Locator, Page } from 'playwright-core';
import { batonFrame } from './baton-frame';

const shown = (page: Page): Locator => page.locator('[data-baton=prompt][data-shown]');

/**
 * Baton's prompt in a page, once it stands on the screen and takes what is pressed. Its card is there a moment
 * before its page shows it, and the browser leads a press to where frames stood when it last drew: what a test
 * presses sooner goes to the mail behind it. No hand is as quick.
 */
export async function shownPrompt(page: Page): Promise<Frame> {
  const frame = await batonFrame(page, 'prompt');
  await frame.getByRole('dialog').waitFor();
  await untilDrawn(page);
  return frame;
}

/**
 * Answers with Ctrl+Enter where Baton asks about what was just sent.
 *
 * @param look - What a test wants to see of the question before.
 */
export async function sendAgainIfAsked(
  page: Page,
  undo: Locator,
  look: (prompt: Frame) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await Promise.race([undo.waitFor(), shown(page).waitFor({ state: 'attached' })]);
  if ((await shown(page).count()) === 0) return;
  await look(await shownPrompt(page));
  await page.keyboard.press('Control+Enter');
}

async function untilDrawn(page: Page): Promise<void> {
  await shown(page).waitFor({ state: 'attached' });
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}
