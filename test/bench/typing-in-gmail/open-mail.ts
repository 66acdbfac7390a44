import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { GmailPage } from '../../e2e/support/gmail-page';

/** How long page and extension may take to come to rest, in milliseconds. */
const REST = 1_200;

/** Opens the stand-in for Gmail and a compose in it. */
export async function openCompose(page: Page): Promise<void> {
  const gmail = await GmailPage.open(page);
  await pause(REST);
  await gmail.compose();
  await pause(REST);
}

/** Puts a mail into the compose all at once, as a template does, the caret at its end. */
export async function writeMail(page: Page, mail: string): Promise<void> {
  await page.locator('.aoI [g_editable=true]').evaluate((editable, lines) => {
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
