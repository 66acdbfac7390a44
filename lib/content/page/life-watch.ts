import { browser } from 'wxt/browser';
import type { Theme } from '@/lib/domain/page/page-context';
import { placeSidebarTab } from '../sidebar/sidebar-tab';
import type { Ask } from './mail-page';

/** Notices that the extension under this script is gone (updated, removed). */
export interface LifeWatch {
  /** Aborts with the script, or when the extension is found gone. */
  readonly signal: AbortSignal;
  /** Looks; cheap. @returns Whether the extension is there. */
  readonly check: () => boolean;
  /** A client that looks when a request fails. */
  readonly ask: Ask;
}

/** How long a newer script may take to come before the page says that we are paused. */
const SUCCESSOR_MS = 4_000;

/**
 * Watches until the script's own signal aborts (a newer script of ours took over). A dead script takes
 * all traces away, and leaves a paused tab where no successor came: never silence.
 */
export function startLifeWatch(
  root: Document,
  client: Ask,
  options: { pausedLabel: string; readTheme: () => Theme; wasVisible: () => boolean },
  signal: AbortSignal,
): LifeWatch {
  const life = new AbortController();
  const end = () => {
    life.abort();
  };
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  const pauseTab = () => {
    if (signal.aborted) return;
    const onPress = () => {
      root.defaultView?.location.reload();
    };
    placeSidebarTab(
      root,
      { label: options.pausedLabel, paused: true, theme: options.readTheme(), onPress },
      signal,
    );
  };
  const check = () => {
    if (life.signal.aborted) return false;
    if (isAlive()) return true;
    const wasVisible = options.wasVisible();
    life.abort();
    if (wasVisible && !signal.aborted) setTimeout(pauseTab, SUCCESSOR_MS);
    return false;
  };
  for (const type of ['visibilitychange', 'focusin', 'pointerdown']) {
    root.addEventListener(type, check, { capture: true, passive: true, signal: life.signal });
  }
  return {
    signal: life.signal,
    check,
    ask: async (name, input) => {
      try {
        return await client(name, input);
      } catch (error) {
        check();
        throw error;
      }
    },
  };
}

function isAlive(): boolean {
  try {
    // Undefined, or throwing, in a script whose extension is gone.
    return typeof browser.runtime.id === 'string';
  } catch {
    return false;
  }
}
