import type { Steps } from '@/lib/domain/steps';

/** How long a slice of work may take before the browser gets its turn, in milliseconds: half a frame. */
const SLICE_MS = 8;
/** How long work waits for an idle moment before it takes one slice all the same, in milliseconds. */
const PATIENCE_MS = 500;

/**
 * Does work in slices of a few milliseconds while the browser has nothing better to do. A step that takes
 * long makes its slice long; nothing runs after the abort.
 */
export function whenIdle(work: Steps<void>, signal: AbortSignal): void {
  const slice = (deadline: IdleDeadline | null) => {
    const end = performance.now() + sliceLength(deadline);
    do {
      if (signal.aborted || work.next().done === true) return;
    } while (performance.now() < end);
    request();
  };
  const request = () => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(slice, { timeout: PATIENCE_MS });
    else setTimeout(slice, 0, null);
  };
  request();
}

function sliceLength(deadline: IdleDeadline | null): number {
  return deadline === null || deadline.didTimeout
    ? SLICE_MS
    : Math.min(SLICE_MS, deadline.timeRemaining());
}
