import { browser } from 'wxt/browser';

/** Whether the rep has let the browser call an origin for us. */
export async function mayCall(origin: string): Promise<boolean> {
  // Firefox takes no port in a pattern: there it is the host at any port.
  const host = import.meta.env.FIREFOX ? origin.replace(/:\d+$/u, '') : origin;
  return browser.permissions.contains({ origins: [`${host}/*`] });
}
