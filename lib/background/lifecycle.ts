import { browser } from 'wxt/browser';
import { commandTab } from '@/lib/messaging/command-tab';
import { broadcast } from '@/lib/messaging/events';
import { forgetFrames } from '@/lib/messaging/frame-tokens';
import { dropStaged } from '@/lib/storage/backup/staged-rows';
import type { BatonDatabase } from '@/lib/storage/database';
import { forgetAllOverviews } from '@/lib/storage/repositories/overviews-repository';
import { ensureSearch } from '@/lib/storage/repositories/search-repository';
import { crmOfHost } from '@/lib/domain/crm/crm-catalog';
import { syncCrmScripts } from './crm-scripts';
import { startPromptWindows } from './prompt-window';
import { openPanel, startSidePanel } from './side-panel';
import { followPermissions } from './sites-changed';
import { forgetTab, keepView } from './tab-session';

const MAIL_PAGES = 'https://mail.google.com/*';
const MAIL_SCRIPT = '/content-scripts/mail.js';

/** Open mail tabs hold a dead content script after an install or update: they get a living one. */
async function reviveMailTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: MAIL_PAGES });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id }, files: [MAIL_SCRIPT] })],
    ),
  );
}

/** What the browser tells of a tab once the rep has pressed our button there. */
interface PressedTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Whether a page holds our frames; any other has the browser's own panel beside it. */
function isFramed({ hostname }: URL): boolean {
  return hostname === 'mail.google.com' || crmOfHost(hostname) !== null;
}

/**
 * Toggles the sidebar of a tab, or opens the browser's panel beside a page that holds no frame of ours. Where
 * Baton can't stand, or isn't on, opens the settings.
 */
function toggleSidebar({ id, url }: PressedTab): void {
  const page = url !== undefined && URL.canParse(url) ? new URL(url) : null;
  const isWeb = page !== null && /^https?:$/u.test(page.protocol);
  // At once: a panel opens only while the browser still has the press at hand.
  if (id !== undefined && isWeb && !isFramed(page)) openPanel(id);
  else void toggleFrame(id);
}

async function toggleFrame(tabId: number | undefined): Promise<void> {
  if (!(await commandSidebar(tabId, 'sidebar.toggle'))) await browser.runtime.openOptionsPage();
}

/** Opens the sidebar of a tab where a mail is chosen. */
async function writeEmail(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await keepView(tabId, { view: 'emails', item: null });
  if (!(await commandSidebar(tabId, 'sidebar.open'))) await browser.runtime.openOptionsPage();
  else if (tabId !== undefined) await broadcast({ topic: 'view', tabId });
}

/** Whether the tab has a sidebar that took the command. */
async function commandSidebar(
  tabId: number | undefined,
  name: 'sidebar.toggle' | 'sidebar.open',
): Promise<boolean> {
  if (tabId === undefined) return false;
  return commandTab(tabId, name, {}).then(
    () => true,
    () => false,
  );
}

/** Install, update, toolbar, shortcut and closed tabs. Registered synchronously. */
export function startLifecycle(db: BatonDatabase): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reviveMailTabs();
    void syncCrmScripts(db);
    // An older Baton made them by its own rules and in its own shape.
    void forgetAllOverviews(db);
    // What the update made new has its words before somebody looks for it.
    void ensureSearch(db);
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // A restore that nobody finished ends with the browser.
  browser.runtime.onStartup.addListener(() => {
    void dropStaged(db);
  });
  followPermissions(db);
  startSidePanel();
  startPromptWindows();
  browser.action.onClicked.addListener((tab) => {
    toggleSidebar(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-sidebar') toggleSidebar(tab ?? {});
    if (command === 'write-email') void writeEmail(tab?.id);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetFrames(tabId);
  });
}
