import type { Random } from '../../../e2e/storm/random';

/** Makes calls fail: so many still work, then so many throw. */
export interface FaultSource {
  /** A copy of some collaborator whose functions fail when their turn has come. */
  readonly wrap: <T extends object>(parts: T) => T;
  readonly arm: (faults: { readonly skip: number; readonly times: number }) => void;
  readonly disarm: () => void;
  /** How many calls have failed. */
  readonly count: () => number;
}

/** No call fails until it is armed. */
export function createFaultSource(): FaultSource {
  let skip = Infinity;
  let times = 0;
  let failed = 0;
  const strike = () => {
    skip -= 1;
    if (skip >= 0 || times <= 0) return;
    times -= 1;
    failed += 1;
    throw new Error('fault');
  };
  return {
    wrap: (parts) =>
      new Proxy(parts, {
        get(target, name, receiver): unknown {
          const part: unknown = Reflect.get(target, name, receiver);
          if (typeof part !== 'function') return part;
          return (...given: unknown[]): unknown => {
            strike();
            const done: unknown = Reflect.apply(part, target, given);
            return done;
          };
        },
      }),
    arm(faults) {
      ({ skip, times } = faults);
    },
    disarm() {
      times = 0;
    },
    count: () => failed,
  };
}

/** Early calls decide most, so they fail most often; now and then several in a row do. */
export function planFaults(
  random: Random,
): { readonly skip: number; readonly times: number } | null {
  if (random.chance(0.2)) return null;
  const skip = Math.floor(40 ** random.next()) - 1;
  return { skip, times: random.chance(0.7) ? 1 : random.int(2, 4) };
}
