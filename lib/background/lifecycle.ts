import { browser } from 'wxt/browser';
import { commandTab } from '@/lib/messaging/command-tab';
import { broadcast } from '@/lib/messaging/events';
import { forgetFrames } from '@/lib/messaging/frame-tokens';
import { dropStaged } from '@/lib/storage/backup/staged-rows';
import type { BatonDatabase } from '@/lib/storage/database';
import { ensureSearch } from '@/lib/storage/repositories/search-repository';
import { syncCrmScripts } from './crm-scripts';
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

/** Toggles the sidebar of a tab; where Baton isn't on, opens the settings that would switch it on. */
async function toggleSidebar(tabId: number | undefined): Promise<void> {
  if (!(await commandSidebar(tabId, 'sidebar.toggle'))) await browser.runtime.openOptionsPage();
}

/** Opens the sidebar of a tab where a mail is chosen. */
async function writeEmail(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await keepView(tabId, 'emails');
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
    // What the update made new has its words before somebody looks for it.
    void ensureSearch(db);
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  // A restore that nobody finished ends with the browser.
  browser.runtime.onStartup.addListener(() => {
    void dropStaged(db);
  });
  browser.permissions.onRemoved.addListener(() => {
    void syncCrmScripts(db);
  });
  browser.action.onClicked.addListener((tab) => {
    void toggleSidebar(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-sidebar') void toggleSidebar(tab?.id);
    if (command === 'write-email') void writeEmail(tab?.id);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void forgetFrames(tabId);
  });
}
