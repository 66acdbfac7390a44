import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAround } from '@/lib/background/reminders/look-around';
import { openNotice, putOffNotice } from '@/lib/background/reminders/notice-press';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import type { Profile } from '@/lib/domain/profile';
import { aDeal, maya } from '../../fixtures/records';
import { stubTexts } from '../components/stub-texts';
import { promiseAt } from '../domain/ledger/promise-at';
import { BackgroundHarness } from './background-harness';

/** An instant of this computer's clock. */
export function local(day: string, time: string): string {
  return new Date(`${day}T${time}`).toISOString();
}

/** A background that looks when the test says so; a new look is as good as a new worker, for it remembers nothing. */
export class RemindersHarness extends BackgroundHarness {
  static async open(changes: Partial<Profile> = {}): Promise<RemindersHarness> {
    const harness = new RemindersHarness();
    await stubTexts();
    await harness.ask('profile.save', { ...maya, ...changes });
    await harness.db.deals.add(aDeal());
    return harness;
  }

  /** Promises of the deal for these days, said long ago. */
  async promise(...days: readonly string[]): Promise<void> {
    await this.db.promises.bulkAdd(days.map((due, at) => promiseFor(due, at)));
  }

  async look(now: string): Promise<void> {
    this.now = now;
    await lookAround(this.db, now);
  }

  async click(id: string): Promise<void> {
    await openNotice(this.db, id, this.now);
  }

  async press(id: string, button: number): Promise<void> {
    await putOffNotice(this.db, { id, button }, this.now);
  }

  /** What is on the screen: title and words by id. */
  get shown(): { readonly id: string; readonly title: string; readonly message: string }[] {
    const all = fakeBrowser.notifications.getAllCreateOptions();
    return Object.entries(all).map(([id, { title, message }]) => ({ id, title, message }));
  }

  /** The rep closes everything that is on the screen. */
  async closeAll(): Promise<void> {
    for (const { id } of this.shown) await browser.notifications.clear(id);
  }

  get opened(): string[] {
    return vi.mocked(browser.tabs.create).mock.calls.map(([{ url }]) => String(url));
  }

  async badge(): Promise<{ readonly text: string; readonly title: string }> {
    const { action } = browser;
    return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
  }
}

function promiseFor(due: string, at: number): PromiseRecord {
  const sentAt = '2026-02-01T09:00:00.000Z';
  return promiseAt({ id: `promise-${due}-${String(at)}`, due, sentAt });
}
