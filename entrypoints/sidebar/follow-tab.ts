import { browser } from 'wxt/browser';

/**
 * Firefox shows one sidebar for a window: it turns to the tab that comes to the front. Chrome has a panel for each
 * tab, which its address names from the start.
 */
export async function followTab(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  const turnTo = (tabId: number) => {
    const search = `?tab=${String(tabId)}`;
    if (window.location.search !== search) window.location.replace(`/sidebar.html${search}`);
  };
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((tab) => {
    if (tab.windowId === windowId) turnTo(tab.tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) turnTo(tab.id);
}
