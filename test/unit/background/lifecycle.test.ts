import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startLifecycle } from '@/lib/background/lifecycle';
import { anOverview } from '@/test/fixtures/overviews';
import { BackgroundHarness } from './background-harness';

let background: BackgroundHarness;
beforeEach(() => {
  background = new BackgroundHarness();
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  vi.spyOn(browser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never);
  // What the fake browser has no events for.
  const { permissions, commands, action } = browser;
  for (const event of [
    permissions.onRemoved,
    permissions.onAdded,
    commands.onCommand,
    action.onClicked,
  ])
    vi.spyOn(event, 'addListener').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it('an update makes every overview anew: an older Baton knew other rules', async () => {
  await background.db.overviews.put(anOverview());
  startLifecycle(background.db);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
  await expect.poll(() => background.db.overviews.count()).toBe(0);
});
