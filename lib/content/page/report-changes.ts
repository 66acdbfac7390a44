import type { PageContext } from '@/lib/domain/page/page-context';
import { debounce, type Debounced } from './debounce';

/** How long the page's changes are gathered before they are told, in milliseconds. */
export const CONTEXT_PAUSE_MS = 150;

/**
 * Tells what the page is about, when it differs from what was told last. What failed to arrive is told
 * again with the next change.
 *
 * @returns `call` it when something may have changed.
 */
export function reportChanges(
  read: () => PageContext,
  tell: (context: PageContext) => Promise<unknown>,
  signal: AbortSignal,
): Debounced {
  let told: string | null = null;
  const report = () => {
    const context = read();
    const text = JSON.stringify(context);
    if (text === told) return;
    told = text;
    tell(context).catch(() => {
      if (told === text) told = null;
    });
  };
  return debounce(report, CONTEXT_PAUSE_MS, signal);
}
