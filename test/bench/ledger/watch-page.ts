import type { CDPSession, Page } from 'playwright-core';

/** What a page's main thread went through while something was done; times in ms. */
export interface Watched {
  /** Tasks by the clock, those over 50 ms alone: what the browser calls long tasks. */
  readonly longTasks: readonly number[];
  /** Tasks by the processor's time, which a busy machine does not stretch. */
  readonly tasks: readonly number[];
  /** From one frame to the next. */
  readonly frames: readonly number[];
  /** From the input to the next paint: the browser's event timing. */
  readonly interactions: readonly number[];
}

interface Recorder {
  longTasks: number[];
  frames: number[];
  interactions: number[];
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor, in µs. */
  readonly tdur?: number;
}

declare global {
  interface Window {
    recorder?: Recorder;
  }
}

const MARK = 'baton-bench';
const TRACED = ['disabled-by-default-devtools.timeline', 'blink.user_timing', 'toplevel'];

/** Begins to record in a page; call it before the page is loaded, so that loading counts too. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorder: Recorder = { longTasks: [], frames: [], interactions: [] };
    window.recorder = recorder;
    new PerformanceObserver((list) => {
      recorder.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    // The threshold is not in the types yet.
    const inputs: PerformanceObserverInit & { durationThreshold: number } = {
      type: 'event',
      durationThreshold: 16,
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ((entry as PerformanceEventTiming).interactionId > 0) {
          recorder.interactions.push(entry.duration);
        }
      }
    }).observe(inputs);
    let last = performance.now();
    const tick = (now: number) => {
      recorder.frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    addEventListener('DOMContentLoaded', () => {
      last = performance.now();
      requestAnimationFrame(tick);
    });
  });
}

/** Does something in the page, and gives what its main thread went through meanwhile. */
export async function watched(page: Page, act: () => Promise<void>): Promise<Watched> {
  const session = await page.context().newCDPSession(page);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACED },
  });
  await act();
  const recorder = await page.evaluate(async (mark) => {
    performance.mark(mark);
    // Entries arrive a moment after what they tell of.
    await new Promise((resolve) => setTimeout(resolve, 250));
    const { recorder: own } = window;
    if (own === undefined) throw new Error('nothing was recorded');
    const taken = { ...own };
    Object.assign(own, { longTasks: [], frames: [], interactions: [] });
    return taken;
  }, MARK);
  const tasks = await tracedTasks(session);
  await session.detach();
  return { ...recorder, tasks };
}

async function tracedTasks(session: CDPSession): Promise<number[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise((resolve) => {
    session.once('Tracing.tracingComplete', resolve);
  });
  await session.send('Tracing.end');
  await complete;
  const own = events.find(({ name }) => name === MARK);
  return events
    .filter(({ name, pid, tid }) => /RunTask$/u.test(name) && pid === own?.pid && tid === own.tid)
    .map(({ tdur }) => (tdur ?? 0) / 1000);
}
