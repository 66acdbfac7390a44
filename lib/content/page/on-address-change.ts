/** How often the address is compared where the browser tells of no change, in milliseconds. */
const POLL_MS = 250;

/**
 * Calls back when a page's address may have changed without a load. A page's own `pushState` can't be heard
 * from a content script's world; the navigation interface tells of it, and else the address is compared.
 */
export function onAddressChange(view: Window, callback: () => void, signal: AbortSignal): void {
  // Also when the browser shows a page again that it had put aside whole.
  for (const type of ['popstate', 'hashchange', 'pageshow'])
    view.addEventListener(type, callback, { signal });
  if ('navigation' in view) {
    view.navigation.addEventListener('currententrychange', callback, { signal });
    return;
  }
  let href = addressOf(view);
  const timer = setInterval(() => {
    if (href === addressOf(view)) return;
    href = addressOf(view);
    callback();
  }, POLL_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
  });
}

function addressOf(view: { readonly location: Location }): string {
  return view.location.href;
}
