import { browser } from 'wxt/browser';

/**
 * Opens the browser's panel beside this page. Not a request of the contract: the background must hear it before
 * anything is awaited, or the browser doesn't take it for the user's wish.
 */
export function openPanel(): void {
  browser.runtime.sendMessage({ baton: 'panel' }).catch(() => undefined);
}
