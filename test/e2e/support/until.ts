import { setTimeout as pause } from 'node:timers/promises';

const LIMIT_MS = 15_000;
const PAUSE_MS = 100;

/**
 * Waits until a check no longer throws; 15 s at most, so that a slow machine doesn't fail what works.
 * Free of the test runner, since the demo waits as the tests do.
 *
 * @throws The check's own error when time is up.
 */
export async function until(check: () => Promise<void> | void): Promise<void> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(PAUSE_MS);
    }
  }
}
