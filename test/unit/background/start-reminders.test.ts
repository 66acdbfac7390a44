import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startReminders } from '@/lib/background/reminders/start-reminders';
import { local, RemindersHarness } from './reminders-harness';

const FRIDAY = '2026-03-06';

let background: RemindersHarness;
let waiting: (() => void)[];
/** Looks that wait because one failed. */
let resting: (() => void)[];
const alarmsSet = () => vi.mocked(browser.alarms.create).mock.calls.length;
beforeEach(async () => {
  background = await RemindersHarness.open();
  background.now = local(FRIDAY, '10:00');
  await background.promise(FRIDAY);
  waiting = [];
  resting = [];
  // Node has none; what goes wrong fails the test.
  vi.stubGlobal('reportError', (error: unknown) => {
    throw error;
  });
  vi.spyOn(browser.alarms, 'create');
  holdGathering();
  startReminders(background.db, () => background.now);
});
afterEach(async () => {
  // A look sets the alarm as it begins and as it ends: what is under way ends before the next test.
  await soon(() => alarmsSet() % 2).toBe(0);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Keeps what waits for more to be written until the test lets it go. */
function holdGathering(): void {
  const real = globalThis.setTimeout;
  const held = (work: () => void, wait?: number) => {
    // After a look that took its time the next waits longer.
    if (wait === undefined || wait < 500) return real(work, wait);
    (wait === 60_000 ? resting : waiting).push(work);
    return 0;
  };
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(held as typeof setTimeout);
}

/** Lets what was written be looked at. */
function gather(): void {
  for (const work of waiting.splice(0)) work();
}

/** On a busy machine, too. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 10_000 });
const badge = async () => (await background.badge()).text;

it('looks when the worker starts, and once for all that is written at a time', async () => {
  gather();
  await soon(badge).toBe('1');
  await soon(() => background.shown.length).toBe(1);
  await soon(() => waiting.length).toBe(1);
  await background.promise('2026-03-05', '2026-03-04');
  expect(waiting).toHaveLength(1);
  gather();
  await soon(badge).toBe('3');
});

it('looks when its alarm rings', async () => {
  await fakeBrowser.alarms.onAlarm.trigger({
    name: 'reminders',
    scheduledTime: 0,
    persistAcrossSessions: true,
  });
  await soon(badge).toBe('1');
});

it('sets the alarm anew when the browser has lost it with a restart', async () => {
  gather();
  await soon(badge).toBe('1');
  await soon(() => alarmsSet() % 2).toBe(0);
  await browser.alarms.clearAll();
  await fakeBrowser.runtime.onStartup.trigger();
  gather();
  await soon(async () => browser.alarms.get('reminders')).toBeDefined();
});

it('hears presses on its notices', async () => {
  gather();
  await soon(() => background.shown.length).toBe(1);
  const id = background.shown[0]?.id ?? '';
  await fakeBrowser.notifications.onButtonClicked.trigger(id, 0);
  await soon(async () => (await background.db.notices.get(id))?.snoozedUntil).toBe(
    local(FRIDAY, '11:00'),
  );
  const opened = vi.spyOn(browser.tabs, 'create');
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([] as never);
  await fakeBrowser.notifications.onClicked.trigger(id);
  await soon(() => opened.mock.calls.length).toBe(1);
});

it('counts on where the system shows no notices, and does not try again at once and for ever', async () => {
  const failed: unknown[] = [];
  vi.stubGlobal('reportError', (error: unknown) => failed.push(error));
  const create = vi.spyOn(browser.notifications, 'create').mockRejectedValue(new Error('no'));
  gather();
  await soon(() => failed.length).toBe(1);
  expect(await badge()).toBe('1');
  // What the look wrote before it failed is looked at, which fails as well: then it rests.
  gather();
  await soon(() => failed.length).toBe(2);
  await soon(() => resting.length).toBe(1);
  expect(waiting).toEqual([]);
  create.mockRestore();
  for (const work of resting.splice(0)) work();
  await soon(() => background.shown.length).toBe(1);
  expect((await background.db.notices.toArray()).map(({ isOnItsWay }) => isOnItsWay)).toEqual([
    false,
  ]);
});

it('looks once more, however much is written and gathered while it looks', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  vi.mocked(browser.alarms.create).mockReturnValueOnce(held as never);
  gather();
  await soon(alarmsSet).toBe(1);
  for (const day of ['2026-03-05', '2026-03-04', '2026-03-03']) {
    await background.promise(day);
    // What a write tells is heard after it.
    await new Promise((resolve) => setTimeout(resolve, 20));
    gather();
  }
  release();
  await soon(badge).toBe('4');
  // Two looks, each of which sets the alarm twice.
  await soon(alarmsSet).toBe(4);
});
