import { median } from '../median';
import { percentile } from '../percentile';
import { sum } from '../sum';
import { table } from '../table';
import type { KeyRecords } from './key-records';
import type { OurTask } from './our-tasks';

/** What pages recorded while mails of a length were typed into, with Baton off and on. */
export interface TypingResult {
  readonly words: number;
  readonly off: readonly KeyRecords[];
  readonly on: readonly KeyRecords[];
}
/** The tasks of one traced page. */
interface TracedPage {
  readonly words: number;
  readonly tasks: readonly OurTask[];
}

/** What a browser calls a long task. */
const LONG = 50;
/** Half the time a frame has at 30 frames a second: what we aim to stay within. */
const AIM = 16;

type Measure = (records: readonly KeyRecords[]) => number;

const MEASURES: readonly [string, Measure][] = [
  ['key to paint, median', (records) => median(records.flatMap(({ toPaint }) => toPaint))],
  ['key to paint, 95 %', (records) => percentile(toPaint(records), 0.95)],
  ['until the page hears a key, median', (records) => median(delays(records))],
  ['until the page hears a key, 95 %', (records) => percentile(delays(records), 0.95)],
  ['event timing of keydown, mean', meanEvent],
  ['event timing of keydown, 95 %', (records) => percentile(eventsOf(records), 0.95)],
  ['keys', (records) => toPaint(records).length],
  ['long tasks, whosever', (records) => records.flatMap(({ longTasks }) => longTasks).length],
];
const COUNTS = 2;

/** For each length of mail and each measure: off, on, and how many times off the time with Baton on is. */
export function typingTable(results: readonly TypingResult[]): string[] {
  return table([
    ['', ...results.flatMap(({ words }) => [`${words} words`, 'off', 'on', 'ratio'])],
    ...MEASURES.map(([name, measure], index) => [
      name,
      ...results.flatMap(({ off, on }) => {
        const [without, withIt] = [measure(off), measure(on)];
        return index >= MEASURES.length - COUNTS
          ? ['', String(without), String(withIt), '']
          : ['', without.toFixed(1), withIt.toFixed(1), (withIt / without).toFixed(2)];
      }),
    ]),
  ]);
}

/** How long our script kept the main thread busy, but for its loading. */
export function tasksTable(pages: readonly TracedPage[]): string[] {
  return table([
    ['', 'longest', '95 %', `over ${AIM} ms`, `over ${LONG} ms`, 'tasks', 'all together'],
    ...pages.map(({ words, tasks }) => {
      const times = tasks.filter(({ loads }) => !loads).map(({ ours }) => ours);
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

/** How long compiling and starting our script took, page by page. */
export function loadingLines(pages: readonly TracedPage[]): string[] {
  const times = pages.map(({ tasks }) =>
    sum(tasks.filter(({ loads }) => loads).map(({ ours }) => ours)),
  );
  return [
    `median ${median(times).toFixed(0)} (${times.map((time) => time.toFixed(0)).join(', ')})`,
  ];
}

function toPaint(records: readonly KeyRecords[]): number[] {
  return records.flatMap((record) => record.toPaint);
}

function delays(records: readonly KeyRecords[]): number[] {
  return records.flatMap((record) => record.delays);
}

/** Event Timing's duration of every key; those it left out as short are taken for 8 ms. */
function eventsOf(records: readonly KeyRecords[]): number[] {
  return records.flatMap(({ events, delays: keys }) => [
    ...events,
    ...Array.from({ length: Math.max(0, keys.length - events.length) }, () => 8),
  ]);
}

function meanEvent(records: readonly KeyRecords[]): number {
  const events = eventsOf(records);
  return sum(events) / events.length;
}
