import { browser } from 'wxt/browser';
import { commandTab } from '@/lib/messaging/command-tab';
import { broadcast } from '@/lib/messaging/events';
import { issueToken } from '@/lib/messaging/frame-tokens';
import { createTurns } from './create-turns';
import { keepPrompt, readPrompt } from './tab-session';
import { z } from '@/lib/domain/zod';

/** What the window has until its card says how large it is, in CSS pixels. */
const FIRST_SIZE = { width: 376, height: 420 };
/** No card is larger, whatever a window says of its edges. */
const LARGEST = 900;

const windowKey = (tabId: number) => `prompt-window:${String(tabId)}`;

/** One after the other: a page that asks twice gets one window. */
const inTurn = createTurns();

async function windowOf(tabId: number): Promise<number | null> {
  const key = windowKey(tabId);
  const kept = z.number().safeParse((await browser.storage.session.get(key))[key]);
  return kept.data ?? null;
}

/**
 * Shows a tab's prompt in a small window of its own, over the middle of the page's window: for pages that may hold
 * no frame of ours. There is one at most for a tab; it comes to the front where it is open.
 */
export async function showPromptWindow(tabId: number): Promise<void> {
  await inTurn(String(tabId), async () => {
    const open = await windowOf(tabId);
    if (open !== null && (await isThere(open))) {
      await browser.windows.update(open, { focused: true });
      return;
    }
    const token = await issueToken(tabId, 'prompt', 'window');
    const place = await placeOver(tabId);
    const url = `${browser.runtime.getURL('/prompt.html')}#token=${token}`;
    const made = await browser.windows.create({ type: 'popup', url, focused: true, ...place });
    if (made?.id !== undefined) await browser.storage.session.set({ [windowKey(tabId)]: made.id });
  });
}

async function isThere(windowId: number): Promise<boolean> {
  return browser.windows.get(windowId).then(
    () => true,
    () => false,
  );
}

async function placeOver(tabId: number) {
  const { windowId } = await browser.tabs.get(tabId);
  const { left = 0, top = 0, width = 0, height = 0 } = await browser.windows.get(windowId);
  return { ...FIRST_SIZE, ...middleOf({ left, top, width, height }, FIRST_SIZE) };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function middleOf(over: Size & { readonly left: number; readonly top: number }, size: Size) {
  return {
    left: Math.max(0, Math.round(over.left + (over.width - size.width) / 2)),
    top: Math.max(0, Math.round(over.top + (over.height - size.height) / 2)),
  };
}

/** Makes a tab's prompt window as large as its card needs it; does nothing where the prompt stands in the page. */
export async function sizePromptWindow(tabId: number, size: Size): Promise<void> {
  const open = await windowOf(tabId);
  if (open === null) return;
  const whole = (length: number) => Math.min(Math.ceil(length), LARGEST);
  const fitted = { width: whole(size.width), height: whole(size.height) };
  await browser.windows.update(open, fitted).catch(() => undefined);
}

/** Takes a tab's prompt window away, as its page or its answer wants it. */
export async function closePromptWindow(tabId: number): Promise<void> {
  await inTurn(String(tabId), async () => {
    const open = await windowOf(tabId);
    if (open === null) return;
    // Forgotten first: a window we close is no answer.
    await browser.storage.session.remove(windowKey(tabId));
    await browser.windows.remove(open).catch(() => undefined);
  });
}

/** A prompt whose window the rep closes is answered with "back". Registered synchronously. */
export function startPromptWindows(): void {
  browser.windows.onRemoved.addListener((windowId) => {
    void leftByHand(windowId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void closePromptWindow(tabId);
  });
}

async function leftByHand(windowId: number): Promise<void> {
  const kept = await browser.storage.session.get(null);
  const key = Object.keys(kept).find(
    (name) => name.startsWith('prompt-window:') && kept[name] === windowId,
  );
  if (key === undefined) return;
  await browser.storage.session.remove(key);
  const tabId = Number(key.slice('prompt-window:'.length));
  const prompt = await readPrompt(tabId);
  if (prompt === null) return;
  await keepPrompt(tabId, null);
  await broadcast({ topic: 'prompt', tabId });
  // A page that is gone meanwhile waits for no answer.
  await commandTab(tabId, 'prompt.answer', { id: prompt.id, answer: { action: 'back' } }).catch(
    () => undefined,
  );
}
