/** Runs the action when the browser has nothing better to do, at the latest after half a second. */
export function whenIdle(action: () => void, signal: AbortSignal): void {
  const run = () => {
    if (!signal.aborted) action();
  };
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 500 });
  else setTimeout(run, 0);
}
