import type { Clock } from '../clocks/clock';

/** The clock of a deal that ends first of those that run or are late; null where none does. */
export function nextClock(clocks: readonly Clock[]): Clock | null {
  const ticking = clocks.filter(({ state, dueAt }) => dueAt !== null && isTicking(state));
  // Of two that are due at once, the one that usually comes first.
  return (
    ticking.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : endOf(a) > endOf(b) ? 1 : 0))[0] ?? null
  );
}

function isTicking(state: Clock['state']): boolean {
  return state === 'running' || state === 'late';
}

function endOf({ dueAt }: Clock): string {
  return dueAt ?? '';
}
