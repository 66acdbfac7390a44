import type { Locator, Page } from 'playwright-core';
import { batonFrame } from './baton-frame';
import { readEditable, watchEditable, type EditableRecord } from './editable-watch';
import type { GmailPage } from './gmail-page';
import type { Answer, MailScript, Step } from './mail-scripts';
import { until } from './until';
import { shownPrompt } from './shown-prompt';

/** A mail as it left, with what happened to its editable until then. */
export interface PlayedMail extends EditableRecord {
  readonly html: string;
  readonly text: string;
}

/** Writes and sends a mail; `isOn` says whether Baton is there to wait for, to ask and to be answered. */
export async function playMail(
  gmail: GmailPage,
  script: MailScript,
  isOn: boolean,
): Promise<PlayedMail> {
  const before = await sentCount(gmail.page);
  const body = await openBody(gmail, script.thread);
  await watchEditable(body);
  for (const step of script.steps) await play(gmail, step, isOn);
  const record = await readEditable(body);
  await send(gmail.page, before);
  const { html, text } = await gmail.page.evaluate(
    () => window.standIn.sent.at(-1) ?? { html: '', text: '' },
  );
  return { ...record, html, text };
}

/** A compose's body, the caret at its start. */
async function openBody(gmail: GmailPage, thread: string | null): Promise<Locator> {
  const { page } = gmail;
  if (thread !== null) {
    await gmail.openThread(thread);
    await gmail.reply();
  } else {
    // In one go: a hundred composes are opened, and how that is done is not what this is about.
    await page.evaluate((address) => {
      document.querySelector<HTMLElement>('[gh=cm]')?.click();
      const to = document.querySelector<HTMLInputElement>('.aoI .anm[name=to] input');
      if (to !== null) to.value = address;
    }, 'dana.whitfield@northwindclinics.example');
  }
  const body = page.locator('.aoI [g_editable=true]');
  await body.focus();
  await page.keyboard.press('Control+Home');
  return body;
}

function sentCount(page: Page): Promise<number> {
  return page.evaluate(() => window.standIn.sent.length);
}

async function play(gmail: GmailPage, step: Step, isOn: boolean): Promise<void> {
  const { page } = gmail;
  switch (step.does) {
    case 'insert':
      return page.keyboard.insertText(step.text);
    case 'type':
      return page.keyboard.type(step.text);
    case 'paste':
      return paste(page, step.text);
    case 'press':
      for (let time = 0; time < step.times; time += 1) await page.keyboard.press(step.key);
      return;
    case 'rerender':
    case 'plainText':
    case 'spelling':
      return letPage(page, step.does);
    case 'rest':
      return isOn ? untilMarked(gmail) : undefined;
    case 'ask':
      return isOn ? ask(gmail, step.by, step.answer) : undefined;
  }
}

/** By the clipboard, as a rep does. */
async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate(async (markup) => {
    const data = new Blob([markup], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': data })]);
  }, html);
  await page.keyboard.press('Control+v');
}

async function letPage(page: Page, what: 'rerender' | 'plainText' | 'spelling'): Promise<void> {
  await page.evaluate((name) => {
    window.editableWatch.apart(() => {
      if (name === 'rerender') window.standIn.rerenderBodies();
      if (name === 'plainText') window.standIn.plainText();
      if (name === 'spelling') {
        window.standIn.spelling = 'wrap';
        window.standIn.markSpelling();
        window.standIn.spelling = 'off';
      }
    });
  }, what);
}

async function untilMarked(gmail: GmailPage): Promise<void> {
  await until(async () => {
    if (Object.keys(await gmail.marks()).length === 0) throw new Error('nothing is marked');
  });
}

async function ask(gmail: GmailPage, by: 'pointer' | 'keys', answer: Answer): Promise<void> {
  const { page } = gmail;
  const shown = page.locator('[data-baton=prompt][data-shown]');
  // Text that moves under the pointer asks for nothing: a rep points again.
  await until(async () => {
    if ((await shown.count()) === 0) {
      if (by === 'keys') await page.keyboard.press('Alt+Enter');
      else await pointAtMark(page);
    }
    const asked = await batonFrame(page, 'prompt');
    await asked.getByText('This reads as a promise').waitFor({ timeout: 3000 });
  });
  const frame = await shownPrompt(page);
  if (answer === 'leave') await page.keyboard.press('Escape');
  else {
    const name = answer === 'save' ? 'Save' : 'Not a promise';
    await frame.getByRole('button', { name }).click();
  }
  await shown.waitFor({ state: 'detached' });
}

async function pointAtMark(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('baton-'))
      .flatMap(([, highlight]) => [...highlight]) as Range[];
    const box = ranges[0]?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.move(x, y - 1);
  await page.mouse.move(x, y);
}

/** Sends by key; where Baton asks, a second time the same key says "record and send". */
async function send(page: Page, before: number): Promise<void> {
  await page.keyboard.press('Control+Enter');
  await until(async () => {
    if ((await sentCount(page)) > before) return;
    if ((await page.locator('[data-baton=prompt][data-shown]').count()) > 0)
      await page.keyboard.press('Control+Enter');
    throw new Error('the mail has not gone');
  });
}
