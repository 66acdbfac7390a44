import { browser } from 'wxt/browser';
import { commandTab } from '@/lib/messaging/command-tab';

/**
 * Tells every content script that what a deal says of its drafts may be other than it was told: a primer was
 * logged, a reason written down. Tabs without one of ours don't answer, which is normal.
 */
export async function tellOrigins(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) => (id === undefined ? [] : [commandTab(id, 'origins.changed', {})])),
  );
}
