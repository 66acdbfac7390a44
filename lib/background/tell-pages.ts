import { browser } from 'wxt/browser';
import { commandTab } from '@/lib/messaging/command-tab';
import { broadcast, type Topic } from '@/lib/messaging/events';

/**
 * Tells our pages and every content script that what they are configured by has changed. Tabs
 * without a content script of ours don't answer, which is normal.
 */
export async function tellPages(topic: Topic): Promise<void> {
  await broadcast({ topic, tabId: null });
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [commandTab(id, 'config.changed', {})])),
  );
}
