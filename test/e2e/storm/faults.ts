import type { Random } from './random';
import type { CallFault } from './content-kit';

/** When a fault strikes: before the gesture, a moment after it, or when the dialog has come. */
export type FaultTime = 'before' | 'after' | 'asked';

/** One fault, planned. */
export type Fault = { readonly time: FaultTime; readonly wait: number } & (
  | {
      readonly kind: 'call';
      readonly point: string;
      readonly does: CallFault;
      readonly skip: number;
      readonly times: number;
      readonly delay: number;
    }
  | {
      readonly kind: 'frame';
      readonly does: 'busy' | 'mute' | 'late' | 'gone' | 'removed';
      readonly delay: number;
    }
  | {
      readonly kind: 'worker';
      readonly does: 'killed' | 'slow' | 'database_fails' | 'database_full' | 'database_closed';
      readonly delay: number;
    }
  | { readonly kind: 'context'; readonly does: 'reload' }
);

/** The parts of the browser that our script calls, and how often one send calls them at most, about. */
const POINTS: readonly (readonly [string, number])[] = [
  ['querySelectorAll', 120],
  ['querySelector', 120],
  ['closest', 200],
  ['matches', 30],
  ['contains', 40],
  ['getAttribute', 30],
  ['setAttribute', 2],
  ['removeAttribute', 4],
  ['getBoundingClientRect', 8],
  ['getComputedStyle', 30],
  ['focus', 3],
  ['dispatchEvent', 6],
  ['setTimeout', 12],
  ['clearTimeout', 8],
  ['stringify', 12],
  ['randomUUID', 3],
  ['exec', 200],
  ['replace', 30],
  ['slice', 200],
  ['segment', 3],
  ['map', 200],
  ['filter', 200],
  ['find', 60],
  ['some', 200],
  ['Map.get', 100],
  ['Map.set', 60],
  ['abort', 3],
];

const KINDS = [
  { kind: 'call', weight: 42 },
  { kind: 'message', weight: 16 },
  { kind: 'frame', weight: 18 },
  { kind: 'worker', weight: 20 },
  { kind: 'context', weight: 3 },
] as const;

const times = (random: Random): FaultTime =>
  random.pick([
    { time: 'before', weight: 5 },
    { time: 'after', weight: 3 },
    { time: 'asked', weight: 3 },
  ] as const).time;

const does = <T extends string>(random: Random, all: readonly T[]): T => {
  const one = all[random.int(0, all.length - 1)];
  if (one === undefined) throw new Error('nothing to choose from');
  return one;
};

/** One fault at random. */
export function planFault(random: Random): Fault {
  const { kind } = random.pick(KINDS);
  const time = times(random);
  const wait = random.int(0, 250);
  const shared = { time, wait, delay: random.int(50, 3_000) };
  switch (kind) {
    case 'call': {
      const [point, most] = POINTS[random.int(0, POINTS.length - 1)] ?? ['querySelector', 100];
      // The first calls decide most, so they fail most often.
      const skip = Math.floor(most ** random.next()) - 1;
      const often = random.chance(0.7) ? 1 : random.int(2, 12);
      return { ...shared, kind, point, does: 'throw', skip, times: often };
    }
    case 'message': {
      const way = does(random, ['throw', 'never', 'late', 'garbage']);
      const skip = random.int(0, 3);
      return {
        ...shared,
        kind: 'call',
        point: 'sendMessage',
        does: way,
        skip,
        times: random.int(1, 4),
      };
    }
    case 'frame':
      return { ...shared, kind, does: does(random, ['busy', 'mute', 'late', 'gone', 'removed']) };
    case 'worker':
      return {
        ...shared,
        kind,
        does: does(random, [
          'killed',
          'killed',
          'slow',
          'database_fails',
          'database_full',
          'database_closed',
        ]),
      };
    case 'context':
      return { time, wait, kind, does: 'reload' };
  }
}

/** What a fault is called in the figures. */
export function faultName(fault: Fault): string {
  if (fault.kind !== 'call') return `${fault.kind}: ${fault.does.replace('_', ' ')}`;
  return fault.point === 'sendMessage' ? `message: ${fault.does}` : 'exception in our script';
}

/** Why a fault may cost the ledger a row; null where it must not. */
export function ledgerExcuse(fault: Fault): 'database' | 'extension gone' | 'unanswered' | null {
  if (fault.kind === 'context') return 'extension gone';
  // It is said again after some seconds, in which the next send's faults may take the script away.
  if (fault.kind === 'call' && fault.point === 'sendMessage' && fault.does === 'never')
    return 'unanswered';
  return fault.kind === 'worker' && fault.does.startsWith('database') ? 'database' : null;
}
