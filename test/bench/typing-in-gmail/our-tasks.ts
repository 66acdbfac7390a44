import type { CDPSession } from 'playwright-core';

/** What our script did in one task of a page's main thread. */
export interface OurTask {
  /**
   * Milliseconds of the processor that the task took, when it ran no script but ours; else those of our functions,
   * with what they made the browser do. What other programs do meanwhile is not in it.
   */
  readonly ours: number;
  /** Whether the task loaded the script rather than called it. */
  readonly loads: boolean;
}

type TraceEvent = Record<string, unknown>;
/** A stretch of a thread's time, in microseconds. */
interface Span {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Time of the processor. */
  readonly cost: number;
  readonly thread: string;
  readonly isOurs: boolean;
}

/** Events that say whose script runs. */
const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript']);

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
  const scripts = spans.filter(({ name }) => SCRIPTS.has(name)).sort((a, b) => a.start - b.start);
  const threads = new Set(scripts.filter(({ isOurs }) => isOurs).map(({ thread }) => thread));
  return spans
    .filter(({ name, thread }) => name.endsWith('RunTask') && threads.has(thread))
    .flatMap((task) => {
      const inside = scripts.filter(
        ({ thread, start, end }) =>
          thread === task.thread && start >= task.start && end <= task.end,
      );
      const own = inside.filter(({ isOurs }) => isOurs);
      if (own.length === 0) return [];
      const loads = own.some(({ name }) => name === 'EvaluateScript');
      const cost = own.length === inside.length ? task.cost : costOf(own);
      return [{ ours: cost / 1000, loads }];
    });
}

/** A finished stretch; none for events of other kinds. */
function spanOf({ ph, name, ts, dur, tdur, pid, tid, args }: TraceEvent, address: string): Span[] {
  if (ph !== 'X' || typeof ts !== 'number' || typeof name !== 'string') return [];
  const length = typeof dur === 'number' ? dur : 0;
  return [
    {
      name,
      start: ts,
      end: ts + length,
      cost: typeof tdur === 'number' ? tdur : length,
      thread: `${String(pid)} ${String(tid)}`,
      isOurs: JSON.stringify(args ?? null).includes(address),
    },
  ];
}

/** What spans cost together, those inside others counted once. Takes them by their start. */
function costOf(spans: readonly Span[]): number {
  let [total, reached] = [0, 0];
  for (const { start, end, cost } of spans) {
    if (start >= reached) total += cost;
    reached = Math.max(reached, end);
  }
  return total;
}
