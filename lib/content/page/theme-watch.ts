import type { Theme } from '@/lib/domain/page/page-context';
import { debounce } from './debounce';

/** The page's look, followed while the rep switches it. */
export interface ThemeWatch {
  readonly current: () => Theme;
  readonly subscribe: (listener: (theme: Theme) => void) => void;
}

const SETTLE_MS = 200;

/**
 * Reads the look now and again when something that carries it changes: the classes and styles of
 * html and body, style sheets in the head, the system's preference, the tab coming to the front.
 */
export function startThemeWatch(
  root: Document,
  read: () => Theme,
  signal: AbortSignal,
): ThemeWatch {
  const listeners = new Set<(theme: Theme) => void>();
  let theme = read();
  const check = debounce(
    () => {
      const next = read();
      if (next === theme) return;
      theme = next;
      for (const listener of listeners) listener(next);
    },
    SETTLE_MS,
    signal,
  );
  const observer = new MutationObserver(check.call);
  const look = { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] };
  observer.observe(root.documentElement, look);
  observer.observe(root.body, look);
  observer.observe(root.head, { childList: true, subtree: true, characterData: true });
  root.addEventListener('visibilitychange', check.call, { signal });
  const media = root.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  media?.addEventListener('change', check.call, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    listeners.clear();
  });
  return {
    current: () => theme,
    subscribe: (listener) => {
      listeners.add(listener);
    },
  };
}
