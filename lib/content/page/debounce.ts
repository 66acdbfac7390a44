/** A call that waits for a pause. */
export interface Debounced {
  /** Runs the action after the pause, counted from the last call. */
  readonly call: () => void;
  readonly cancel: () => void;
}

/** Delays an action until `pause` milliseconds have passed without another call; nothing runs after the abort. */
export function debounce(action: () => void, pause: number, signal: AbortSignal): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const cancel = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  signal.addEventListener('abort', cancel);
  return {
    cancel,
    call() {
      cancel();
      if (signal.aborted) return;
      timer = setTimeout(() => {
        timer = null;
        action();
      }, pause);
    },
  };
}
