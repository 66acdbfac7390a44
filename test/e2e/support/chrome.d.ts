import type { browser } from 'wxt/browser';

declare global {
  /** What an evaluated function finds in an extension's page or worker. */
  const chrome: typeof browser;
}
