import type { CDPSession } from 'playwright-core';

/** What our script did in one task of a page's main thread. */
export interface OurTask {
  /** Milliseconds that our functions took of the task, with what they made the browser do. */
  readonly ours: number;
  /** Milliseconds of the whole task. */
  readonly whole: number;
  /** Whether the task loaded the script rather than called it. */
  readonly loads: boolean;
}

type TraceEvent = Record<string, unknown>;
interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly thread: string;
  readonly isOurs: boolean;
}

/** Begins to trace a page; call what it gives to end and get every task in which our script had a part. */
export async function traceOurTasks(
  session: CDPSession,
  extensionId: string,
): Promise<() => Promise<OurTask[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline'],
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => {
      session.once('Tracing.tracingComplete', () => {
        resolve();
      });
    });
    await session.send('Tracing.end');
    await complete;
    return ourTasks(events, `chrome-extension://${extensionId}/content-scripts/`);
  };
}

function ourTasks(events: readonly TraceEvent[], address: string): OurTask[] {
  const spans = events.flatMap((event) => spanOf(event, address));
  const calls = spans.filter(({ isOurs }) => isOurs).sort((a, b) => a.start - b.start);
  const threads = new Set(calls.map(({ thread }) => thread));
  return spans
    .filter(({ name, thread }) => name.endsWith('RunTask') && threads.has(thread))
    .flatMap((task) => {
      const own = calls.filter(
        ({ thread, start, end }) =>
          thread === task.thread && start >= task.start && end <= task.end,
      );
      if (own.length === 0) return [];
      const loads = own.some(({ name }) => name === 'EvaluateScript');
      return [{ ours: covered(own) / 1000, whole: (task.end - task.start) / 1000, loads }];
    });
}

/** A finished stretch of a thread's time, in microseconds; none for events of other kinds. */
function spanOf({ ph, name, ts, dur, pid, tid, args }: TraceEvent, address: string): Span[] {
  if (ph !== 'X' || typeof ts !== 'number' || typeof name !== 'string') return [];
  const length = typeof dur === 'number' ? dur : 0;
  const isOurs = JSON.stringify(args ?? null).includes(address);
  return [{ name, start: ts, end: ts + length, thread: `${String(pid)} ${String(tid)}`, isOurs }];
}

/** The time that spans cover together, those inside others counted once. Takes them by their start. */
function covered(spans: readonly Span[]): number {
  let [total, reached] = [0, 0];
  for (const { start, end } of spans) {
    total += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return total;
}
