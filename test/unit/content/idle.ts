import { vi } from 'vitest';

/** A browser whose idle moments come when the test says so. */
export function fakeIdle() {
  const waiting: IdleRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (callback: IdleRequestCallback) => waiting.push(callback));
  return {
    isAwaited: () => waiting.length > 0,
    /** An idle moment in which there are so many milliseconds; 0 for one that came by its time-out. */
    pass(remaining = 0) {
      const callback = waiting.shift();
      callback?.({ didTimeout: remaining === 0, timeRemaining: () => remaining });
    },
  };
}
