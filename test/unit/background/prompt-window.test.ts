import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  closePromptWindow,
  showPromptWindow,
  sizePromptWindow,
  startPromptWindows,
} from '@/lib/background/prompt-window';
import { keepPrompt, readPrompt } from '@/lib/background/tab-session';
import { claimedTab, claimToken } from '@/lib/messaging/frame-tokens';
import type { Prompt } from '@/lib/domain/page/prompt';
import { item } from '../content/items';

const TAB = 7;
const prompt: Prompt = {
  kind: 'mark',
  id: 'prompt-one-1',
  theme: 'light',
  role: 'ae',
  item: { ...item(), earlier: null },
};
const commands = vi.fn<(tabId: number, message: unknown) => Promise<unknown>>();
const create = vi.fn<(options: { url: string; left: number; top: number }) => Promise<unknown>>();
let open: number[];

beforeEach(() => {
  fakeBrowser.reset();
  open = [];
  commands.mockReset().mockResolvedValue({ ok: true, value: null });
  create.mockReset().mockImplementation(() => {
    open.push(40 + open.length);
    return Promise.resolve({ id: open.at(-1) });
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(
    (...args: [number, unknown]) => commands(...args) as never,
  );
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ windowId: 1 } as never);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://baton${path}`,
  );
  const windows = {
    create,
    update: vi.fn(() => Promise.resolve({})),
    remove: vi.fn(() => Promise.resolve()),
    get: vi.fn((id: number) =>
      id === 1 || open.includes(id)
        ? Promise.resolve({ left: 100, top: 50, width: 1_376, height: 820 })
        : Promise.reject(new Error('no such window')),
    ),
  };
  for (const [name, fake] of Object.entries(windows))
    vi.spyOn(browser.windows, name as 'get').mockImplementation(fake as never);
});

const tokenIn = (call: number) => create.mock.calls[call]?.[0].url.split('token=')[1] ?? '';

describe('the window of a prompt', () => {
  it('stands over the middle of its page’s window, and speaks for its tab', async () => {
    await showPromptWindow(TAB);
    expect(create.mock.calls[0]?.[0]).toMatchObject({ left: 600, top: 250, type: 'popup' });
    const address = { tabId: 90, frame: 'prompt', document: 'd' } as const;
    expect(await claimToken(tokenIn(0), address)).toBe(true);
    expect(await claimedTab(address)).toBe(TAB);
  });

  it('gives a frame in the page itself nothing by its token', async () => {
    await showPromptWindow(TAB);
    const inPage = { tabId: TAB, frame: 'prompt', document: 'd' } as const;
    expect(await claimToken(tokenIn(0), inPage)).toBe(false);
    expect(await claimedTab(inPage)).toBeNull();
  });

  it('is one, however often it is asked for', async () => {
    await Promise.all([showPromptWindow(TAB), showPromptWindow(TAB)]);
    expect(create).toHaveBeenCalledTimes(1);
    expect(browser.windows.update).toHaveBeenCalledWith(40, { focused: true });
    open.splice(0, 1, 99);
    await showPromptWindow(TAB);
    expect(create).toHaveBeenCalledTimes(2);
  });

  it('is as large as its card, and no larger than a screen', async () => {
    await sizePromptWindow(TAB, { width: 360, height: 300 });
    expect(browser.windows.update).not.toHaveBeenCalled();
    await showPromptWindow(TAB);
    await sizePromptWindow(TAB, { width: 376.4, height: 2_000 });
    expect(browser.windows.update).toHaveBeenLastCalledWith(40, { width: 377, height: 900 });
  });

  it('answers “back” when the rep closes it, and nothing when we do', async () => {
    const removed = vi.spyOn(browser.windows.onRemoved, 'addListener');
    startPromptWindows();
    const leave = removed.mock.calls[0]?.[0] as unknown as (id: number) => void;
    await keepPrompt(TAB, prompt);
    await showPromptWindow(TAB);
    await closePromptWindow(TAB);
    leave(40);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(commands).not.toHaveBeenCalled();
    await showPromptWindow(TAB);
    leave(41);
    await vi.waitFor(async () => {
      expect(commands.mock.calls.map(([, message]) => message)).toContainEqual({
        baton: 'command',
        name: 'prompt.answer',
        input: { id: prompt.id, answer: { action: 'back' } },
      });
      expect(await readPrompt(TAB)).toBeNull();
    });
  });
});
