import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTEXT_PAUSE_MS, reportChanges } from '@/lib/content/page/report-changes';
import type { PageContext } from '@/lib/domain/page/page-context';

const context = (theme: 'light' | 'dark'): PageContext => ({ kind: 'deal', theme, record: null });

describe('reportChanges', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function start(fails: { now: boolean; bySilence?: boolean } = { now: false }) {
    const told: PageContext[] = [];
    const page = { now: context('light') };
    const controller = new AbortController();
    const changes = reportChanges(
      () => page.now,
      (now) => {
        told.push(now);
        if (!fails.now) return Promise.resolve();
        return fails.bySilence === true
          ? new Promise(() => undefined)
          : Promise.reject(new Error('gone'));
      },
      controller.signal,
    );
    const look = async () => {
      changes.call();
      await vi.advanceTimersByTimeAsync(CONTEXT_PAUSE_MS);
    };
    return { told, page, controller, changes, look };
  }

  it('gathers a burst into one report and tells nothing twice', async () => {
    const { told, page, changes, look } = start();
    changes.call();
    changes.call();
    await look();
    await look();
    expect(told).toHaveLength(1);
    page.now = context('dark');
    await look();
    expect(told.map(({ theme }) => theme)).toEqual(['light', 'dark']);
  });

  it('tells again what did not arrive, without another change, and nothing after the end', async () => {
    const fails = { now: true };
    const { told, controller, look } = start(fails);
    await look();
    expect(told).toHaveLength(1);
    fails.now = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toHaveLength(2);
    await look();
    expect(told).toHaveLength(2);
    controller.abort();
    await look();
    expect(told).toHaveLength(2);
  });

  it('tells again what a dying worker took with it and will never answer', async () => {
    const fails = { now: true, bySilence: true };
    const { told, look } = start(fails);
    await look();
    fails.now = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told).toHaveLength(2);
  });

  it('never tells an older state after a newer one', async () => {
    const fails = { now: true };
    const { told, page, look } = start(fails);
    await look();
    page.now = context('dark');
    fails.now = false;
    await look();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(told.map(({ theme }) => theme)).toEqual(['light', 'dark']);
  });
});
