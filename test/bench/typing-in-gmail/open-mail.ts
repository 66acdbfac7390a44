import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { GmailPage } from '../../e2e/support/gmail-page';

/** How long page and extension may take to come to rest, in milliseconds. */
const REST = 1_200;

/** Opens Gmail in a fresh tab of its own process. */
export async function openGmail(page: Page): Promise<GmailPage> {
  const gmail = await GmailPage.open(page);
  await pause(REST);
  await page.bringToFront();
  return gmail;
}

/** Opens a compose in which a mail is written already, with the caret at its end. */
export async function openMail(gmail: GmailPage, mail: string): Promise<void> {
  const { body } = await gmail.compose();
  await pause(REST);
  await body.evaluate((editable, lines) => {
    editable.replaceChildren(
      ...lines.map((line) => {
        const paragraph = document.createElement('div');
        paragraph.append(line === '' ? document.createElement('br') : line);
        return paragraph;
      }),
    );
    editable.focus();
    getSelection()?.selectAllChildren(editable);
    getSelection()?.collapseToEnd();
    editable.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, mail.split('\n'));
}
