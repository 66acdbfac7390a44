import type { Page } from 'playwright-core';

/** What a page noticed of the keys typed in it, in milliseconds. */
export interface KeyRecords {
  /** From a key's own time stamp to the first task after the frame that shows it. */
  readonly toPaint: number[];
  /** From a key's time stamp until a listener of the page hears it. */
  readonly delays: number[];
  /** Durations of `keydown` by Event Timing, in steps of 8 ms; shorter ones than 16 ms are not told. */
  readonly events: number[];
  /** Lengths of the tasks of more than 50 ms, whosever they are. */
  readonly longTasks: number[];
}

declare global {
  interface Window {
    keyRecords: KeyRecords;
  }
}

/** 16 ms is the least that browsers tell; TypeScript's own types don't know the option. */
const EVENT_TIMING = { type: 'event', durationThreshold: 16 };

/** Begins to record, in the page's own world, as a page would that measures itself. */
export async function startKeyRecords(page: Page): Promise<void> {
  await page.evaluate((eventTiming) => {
    window.keyRecords = { toPaint: [], delays: [], events: [], longTasks: [] };
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') window.keyRecords.events.push(duration);
    }).observe(eventTiming);
    new PerformanceObserver((list) => {
      window.keyRecords.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        window.keyRecords.delays.push(performance.now() - timeStamp);
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            window.keyRecords.toPaint.push(performance.now() - timeStamp);
          };
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  }, EVENT_TIMING);
}

/** What was recorded since it was asked for last. */
export function takeKeyRecords(page: Page): Promise<KeyRecords> {
  return page.evaluate(() => {
    const records = window.keyRecords;
    window.keyRecords = { toPaint: [], delays: [], events: [], longTasks: [] };
    return records;
  });
}
