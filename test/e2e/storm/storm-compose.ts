import type { Page } from 'playwright-core';
import type { View } from '../../stand-ins/gmail/page/compose/compose';
import type { Gesture } from './ways';
import { StormTab, type Point } from './storm-tab';

/** One compose of the storm, known by its draft wherever its page shows it. */
export interface StormCompose {
  readonly tab: StormTab;
  readonly draftId: string;
  readonly to: readonly string[];
}

/** How long a send can be undone in the storm: the shortest that a hand can still catch. */
export const UNDO_SECONDS = 1;

const TO = 'dana.whitfield@northwindclinics.example';
const THREADS = ['northwind-usage', 'northwind-rollout'] as const;

/** Opens a compose in a view and writes a mail in it. */
export async function openCompose(
  tab: StormTab,
  extensionId: string,
  { view, text, subject }: { view: View; text: string; subject: string },
): Promise<StormCompose> {
  if (view === 'inline') await openReply(tab.page, subject.length % THREADS.length);
  else await tab.page.evaluate(() => document.querySelector<HTMLElement>('[gh=cm]')?.click());
  const draftId = await newestDraft(tab.page);
  if (view !== 'inline') await addHead(tab.page, draftId, subject);
  if (view === 'fullscreen') await pressFullScreen(tab.page, draftId, false);
  const place = view === 'popout' ? await popOut(tab, extensionId, draftId) : tab;
  await writeInto(place.page, draftId, text);
  const to = await place.page.evaluate(
    (id) =>
      window.standIn
        .composes()
        .find((compose) => compose.draftId === id)
        ?.recipients.to.map(({ address }) => address) ?? [],
    draftId,
  );
  return { tab: place, draftId, to };
}

/** Puts the caret at the start of the body and inserts text there. @returns Whether the body took it. */
export async function writeInto(page: Page, draftId: string, text: string): Promise<boolean> {
  const focused = await page.evaluate((id) => {
    const body = document
      .querySelector(`input[name=draft][value="#${id}"]`)
      ?.closest('.aoI')
      ?.querySelector<HTMLElement>('[g_editable=true]');
    if (body === null || body === undefined) return false;
    body.focus();
    const block =
      body.firstElementChild?.matches('div[dir]') === true ? body.firstElementChild : body;
    getSelection()?.collapse(block, 0);
    return document.activeElement === body;
  }, draftId);
  if (!focused) return false;
  await page.keyboard.insertText(text);
  return isOpen(page, draftId, text.trim());
}

/** Whether a draft stands in an open compose that has these words. */
export async function isOpen(page: Page, draftId: string, words = ''): Promise<boolean> {
  return page.evaluate(
    ({ id, part }) =>
      window.standIn.composes().some((one) => one.draftId === id && one.text.includes(part)),
    { id: draftId, part: words },
  );
}

/** Sends a compose by a gesture, as a hand would. */
export async function makeGesture(compose: StormCompose, gesture: Gesture): Promise<void> {
  const { tab, draftId } = compose;
  const { page } = tab;
  switch (gesture) {
    case 'mouse':
    case 'double_click':
    case 'touch':
    case 'archive': {
      const at = await pointOf(page, draftId, gesture === 'archive' ? '.Uo' : '.aoO');
      if (gesture === 'touch') await tab.tap(at);
      else await page.mouse.click(at.x, at.y, { clickCount: gesture === 'double_click' ? 2 : 1 });
      return;
    }
    case 'schedule': {
      // A menu whose item was held back is still open.
      if (await isMenuClosed(page, draftId)) {
        const menu = await pointOf(page, draftId, '.hG');
        await page.mouse.click(menu.x, menu.y);
      }
      const item = await pointOf(page, draftId, '[selector=scheduledSend]');
      await page.mouse.click(item.x, item.y);
      return;
    }
    case 'enter':
    case 'space':
      await focusIn(page, draftId, '.aoO');
      await page.keyboard.press(gesture === 'enter' ? 'Enter' : 'Space');
      return;
    case 'ctrl_enter':
    case 'meta_enter':
      await focusIn(page, draftId, '[g_editable=true]');
      await page.keyboard.press(gesture === 'ctrl_enter' ? 'Control+Enter' : 'Meta+Enter');
  }
}

/** Throws a draft away; its bin may lie under another compose. */
export async function discard({ tab, draftId }: StormCompose): Promise<void> {
  await tab.page.evaluate((id) => {
    document
      .querySelector(`input[name=draft][value="#${id}"]`)
      ?.closest('.M9')
      ?.querySelector<HTMLElement>('.oh')
      ?.click();
  }, draftId);
}

async function openReply(page: Page, thread: number): Promise<void> {
  await page.evaluate((slug) => {
    window.standIn.openThread(slug);
  }, THREADS[thread] ?? THREADS[0]);
  await page.locator('.ha h2').waitFor();
  await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[role=button], [role=link], button')];
    all.findLast((one) => one.innerText.trim() === 'Reply')?.click();
  });
  await page.locator('.ip.adB .aoI').waitFor();
}

async function addHead(page: Page, draftId: string, subject: string): Promise<void> {
  await page.evaluate(
    ({ id, to, words }) => {
      const form = document.querySelector(`input[name=draft][value="#${id}"]`)?.closest('form');
      const box = form?.querySelector<HTMLInputElement>('.anm[name=to] input');
      const title = form?.querySelector<HTMLInputElement>('input[name=subjectbox]');
      if (!box || !title) throw new Error(`no compose for ${id}`);
      box.value = to;
      box.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
      );
      title.value = words;
      title.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { id: draftId, to: TO, words: subject },
  );
}

async function newestDraft(page: Page): Promise<string> {
  const id = await page.evaluate(() => window.standIn.composes()[0]?.draftId);
  if (id === undefined) throw new Error('no compose came');
  return id;
}

async function pressFullScreen(page: Page, draftId: string, shiftKey: boolean): Promise<void> {
  await page.evaluate(
    ({ id, shift }) => {
      document
        .querySelector(`input[name=draft][value="#${id}"]`)
        ?.closest('[role=dialog]')
        ?.querySelector('.Hq')
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: shift }));
    },
    { id: draftId, shift: shiftKey },
  );
}

async function popOut(tab: StormTab, extensionId: string, draftId: string): Promise<StormTab> {
  const [page] = await Promise.all([
    tab.page.context().waitForEvent('page'),
    pressFullScreen(tab.page, draftId, true),
  ]);
  await page.locator('.aoI').waitFor();
  const place = await StormTab.open(page, extensionId);
  await page.evaluate((seconds) => {
    window.standIn.setUndoSeconds(seconds);
  }, UNDO_SECONDS);
  return place;
}

/** The middle of a part of a draft's compose. */
async function pointOf(page: Page, draftId: string, selector: string): Promise<Point> {
  const at = await page.evaluate(
    ({ id, css }) => {
      const compose = document.querySelector(`input[name=draft][value="#${id}"]`)?.closest('.M9');
      const part = compose?.querySelector(css);
      if (!part) return null;
      part.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = part.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    { id: draftId, css: selector },
  );
  if (at === null) throw new Error(`no ${selector} in ${draftId}`);
  return at;
}

async function isMenuClosed(page: Page, draftId: string): Promise<boolean> {
  return page.evaluate(
    (id) =>
      document
        .querySelector(`input[name=draft][value="#${id}"]`)
        ?.closest('.M9')
        ?.querySelector('.hG[aria-expanded=true]') === null,
    draftId,
  );
}

async function focusIn(page: Page, draftId: string, selector: string): Promise<void> {
  await page.evaluate(
    ({ id, css }) => {
      document
        .querySelector(`input[name=draft][value="#${id}"]`)
        ?.closest('.M9')
        ?.querySelector<HTMLElement>(css)
        ?.focus();
    },
    { id: draftId, css: selector },
  );
}
