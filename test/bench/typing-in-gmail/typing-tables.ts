import { median } from '../median';
import { percentile } from '../percentile';
import { sum } from '../sum';
import { table } from '../table';
import type { KeyRecords } from './key-records';
import type { OurTask } from './our-tasks';

/** What pages recorded while the same words were typed into them, one right after the other. */
export interface Stretch {
  readonly off: KeyRecords;
  readonly on: KeyRecords;
}
/** The stretches typed into mails of a length. */
export interface TypingResult {
  readonly words: number;
  readonly stretches: readonly Stretch[];
}
/** The tasks of one traced page. */
interface TracedPage {
  readonly words: number;
  readonly tasks: readonly OurTask[];
}

/** What a browser calls a long task. */
const LONG = 50;
/** A frame's time at 60 frames a second: what we aim to stay within. */
const AIM = 16;
/** The script's evaluation, and the tasks in which it loads its parts. */
const LOADING_TASKS = 5;

type Measure = (records: KeyRecords) => number;

const TIMES: readonly [string, Measure][] = [
  ['key to paint, median', ({ toPaint }) => median(toPaint)],
  ['key to paint, 95 %', ({ toPaint }) => percentile(toPaint, 0.95)],
  ['until the page hears a key, median', ({ delays }) => median(delays)],
  ['until the page hears a key, 95 %', ({ delays }) => percentile(delays, 0.95)],
  ['event timing of keydown, mean', (records) => mean(eventsOf(records))],
  ['event timing of keydown, 95 %', (records) => percentile(eventsOf(records), 0.95)],
];
const COUNTS: readonly [string, Measure][] = [
  ['keys', ({ toPaint }) => toPaint.length],
  ['long tasks of the page', ({ longTasks }) => longTasks.length],
];

/**
 * For each length of mail and each measure: off, on, and how many times as long it is with Baton on. All three are
 * medians of the stretches, and the ratio is that of two stretches typed one after the other.
 */
export function typingTable(results: readonly TypingResult[]): string[] {
  return table([
    ['', ...results.flatMap(({ words }) => [`${words} words:`, 'off', 'on', 'ratio'])],
    ...TIMES.map(([name, measure]) => [
      name,
      ...results.flatMap(({ stretches }) => {
        const [without, withIt] = [
          stretches.map(({ off }) => measure(off)),
          stretches.map(({ on }) => measure(on)),
        ];
        const ratios = withIt.map((time, index) => time / (without[index] ?? NaN));
        return [
          '',
          median(without).toFixed(1),
          median(withIt).toFixed(1),
          median(ratios).toFixed(2),
        ];
      }),
    ]),
    ...COUNTS.map(([name, measure]) => [
      name,
      ...results.flatMap(({ stretches }) => [
        '',
        String(sum(stretches.map(({ off }) => measure(off)))),
        String(sum(stretches.map(({ on }) => measure(on)))),
        '',
      ]),
    ]),
  ]);
}

/** How long our script kept the main thread busy, by the processor's time. */
export function tasksTable(pages: readonly TracedPage[]): string[] {
  return table([
    ['', 'longest', '95 %', `over ${AIM} ms`, `over ${LONG} ms`, 'tasks', 'all together'],
    ...pages.map(({ words, tasks }) => {
      const times = tasks.map(({ ours }) => ours);
      const over = (limit: number) => String(times.filter((time) => time > limit).length);
      return [
        `${words} words`,
        Math.max(...times).toFixed(1),
        percentile(times, 0.95).toFixed(1),
        over(AIM),
        over(LONG),
        String(times.length),
        sum(times).toFixed(0),
      ];
    }),
  ]);
}

/** How long our script took of the page while it was loaded, task by task. */
export function loadingLines(pages: readonly TracedPage[]): string[] {
  return pages.map(({ tasks }) => {
    const first = tasks.findIndex(({ loads }) => loads);
    const times = tasks.slice(first, first + LOADING_TASKS).map(({ ours }) => ours.toFixed(0));
    return times.join(' + ');
  });
}

/** Event Timing's duration of every key; those it left out as short are taken for 8 ms. */
function eventsOf({ events, delays }: KeyRecords): number[] {
  const short = Math.max(0, delays.length - events.length);
  return [...events, ...Array.from({ length: short }, () => 8)];
}

function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}
