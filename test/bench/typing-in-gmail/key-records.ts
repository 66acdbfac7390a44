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

/** Begins to record, in the page's own world, as a page would that measures itself. */
export async function startKeyRecords(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.keyRecords = { toPaint: [], delays: [], events: [], longTasks: [] };
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') window.keyRecords.events.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 });
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
  });
}

/** What was recorded so far. */
export function keyRecords(page: Page): Promise<KeyRecords> {
  return page.evaluate(() => window.keyRecords);
}
