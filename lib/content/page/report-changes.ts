import type { PageContext } from '@/lib/domain/page/page-context';
import { debounce, type Debounced } from './debounce';
import { childController } from './signals';
import { untilHeard } from './until-heard';

/** How long the page's changes are gathered before they are told, in milliseconds. */
export const CONTEXT_PAUSE_MS = 150;

/**
 * Tells what the page is about, when it differs from what was told last. What a dying worker took with it is told
 * again until it is heard or something newer is told: a deal may change once, and then never again.
 *
 * @returns `call` it when something may have changed.
 */
export function reportChanges(
  read: () => PageContext,
  tell: (context: PageContext) => Promise<unknown>,
  signal: AbortSignal,
): Debounced {
  let told: string | null = null;
  let telling: AbortController | null = null;
  const report = async () => {
    const context = read();
    const text = JSON.stringify(context);
    if (text === told) return;
    told = text;
    telling?.abort();
    telling = childController(signal);
    const wasHeard = await untilHeard(() => tell(context), telling.signal);
    if (!wasHeard && told === text) told = null;
  };
  return debounce(() => void report(), CONTEXT_PAUSE_MS, signal);
}
