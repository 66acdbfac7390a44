import { browser } from 'wxt/browser';
import { commandTab } from '@/lib/messaging/command-tab';
import { broadcast } from '@/lib/messaging/events';
import { RequestError } from '@/lib/messaging/result';
import { z } from '@/lib/domain/zod';
import { forgetPage, keepPanel, readPageContext, hasPanel } from './tab-session';

const pressSchema = z.object({ baton: z.literal('panel') });

/**
 * Opens the browser's own panel (Chrome) or sidebar (Firefox) beside a tab's page. Everything is called at once:
 * after an `await` the browser no longer takes it for the user's wish.
 */
export function openPanel(tabId: number): void {
  const path = `sidebar.html?tab=${String(tabId)}` as const;
  void keepPanel(tabId);
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: SidebarAction };
    void sidebarAction.setPanel({ tabId, panel: browser.runtime.getURL(`/${path}`) });
    sidebarAction.open().catch(() => undefined);
    return;
  }
  void browser.sidePanel.setOptions({ tabId, path, enabled: true });
  // Refused where no press is behind it: then nothing opens, which is all there is to say.
  browser.sidePanel.open({ tabId }).catch(() => undefined);
  // Where it is open already, the page may have been allowed by this very press.
  void broadcast({ topic: 'page', tabId });
}

/**
 * Hears the presses on our tab in pages that hold no frame of ours, and follows the pages that a panel stands
 * beside: what was said of a page goes with it. Registered synchronously.
 */
export function startSidePanel(): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: { id?: string; tab?: Tab }) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined) return;
    if (pressSchema.safeParse(raw).success) openPanel(tabId);
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status !== undefined) void followPage(tabId);
  });
}

/** What Firefox has instead of side panels; the types are Chrome's. */
interface SidebarAction {
  readonly setPanel: (details: { tabId: number; panel: string }) => Promise<void>;
  readonly open: () => Promise<void>;
}

interface Tab {
  readonly id?: number | undefined;
}

async function followPage(tabId: number): Promise<void> {
  if (!(await hasPanel(tabId))) return;
  const isKnown = (await readPageContext(tabId)) !== null;
  if (isKnown && (await isSilent(tabId))) await forgetPage(tabId);
  await broadcast({ topic: 'page', tabId });
}

/** Whether the tab's page has no script of ours any more. */
async function isSilent(tabId: number): Promise<boolean> {
  return commandTab(tabId, 'page.stand', {}).then(
    () => false,
    (error: unknown) => error instanceof RequestError && error.code === 'unreachable',
  );
}
