import { RequestError } from '@/lib/messaging/result';
import { pause } from './pause';

/** Between one attempt and the next, in milliseconds; about a minute in all. */
const WAITS_MS = [200, 500, 1_000, 2_000, ...Array.from({ length: 11 }, () => 5_000)];
/** A question that a dying worker took with it is never answered. */
const ANSWERED_WITHIN_MS = 3_000;

/**
 * Tells the background something that hearing twice does no harm, again and again until it is heard, refused
 * for good, or the signal aborts.
 *
 * @returns Whether it was heard.
 */
export async function untilHeard(
  tell: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<boolean> {
  for (const wait of WAITS_MS) {
    try {
      await answered(tell);
      return true;
    } catch (error) {
      if (isFinal(error)) return false;
    }
    await pause(wait);
    if (signal.aborted) return false;
  }
  return false;
}

function answered(tell: () => Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('no answer'));
    }, ANSWERED_WITHIN_MS);
    tell()
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
}

/** A mailbox that is off, or a word the contract doesn't take, is no better the second time. */
function isFinal(error: unknown): boolean {
  return error instanceof RequestError && (error.code === 'forbidden' || error.code === 'invalid');
}
