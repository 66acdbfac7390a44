import { vi } from 'vitest';

/** Waits until an expectation holds; 15 s at most, so that a slow machine doesn't fail what works. */
export function until(check: () => Promise<void> | void): Promise<void> {
  return vi.waitFor(check, { timeout: 15_000, interval: 100 });
}
