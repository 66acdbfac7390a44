/** Tells listeners, at most every {@link ACTIVITY_PAUSE_MS}, that the page's structure may have changed. */
export interface DomActivity {
  readonly subscribe: (listener: () => void, signal: AbortSignal) => void;
  /** Asks for a round without waiting for a mutation (navigation, focus). */
  readonly poke: () => void;
}

/** How long mutations are gathered before one round of listeners, in milliseconds. */
const ACTIVITY_PAUSE_MS = 120;

/**
 * Watches the document with a single observer: Gmail changes classes on every hover, so that the
 * callback only sets a timer and the reading happens once a round. Typing within a line is not seen.
 */
export function startDomActivity(root: Document, signal: AbortSignal): DomActivity {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const round = () => {
    timer = null;
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        // One that fails must not make the others miss the round; the console hears of it.
        reportError(error);
      }
    }
  };
  const poke = () => {
    if (timer === null && !signal.aborted) timer = setTimeout(round, ACTIVITY_PAUSE_MS);
  };
  const observer = new MutationObserver(poke);
  observer.observe(root.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    // A closed inline reply and an emptied shell differ by class alone.
    attributeFilter: ['class'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    listeners.clear();
  });
  return {
    poke,
    subscribe(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => {
        listeners.delete(listener);
      });
    },
  };
}
