import { browser } from 'wxt/browser';

/** The browser's own question whether Baton may work on a site. Only our pages can ask it, within a press. */
export const hostPermissions = {
  request: (patterns: readonly string[]): Promise<boolean> =>
    browser.permissions.request({ origins: patterns.map(asTaken) }),
  remove: async (patterns: readonly string[]): Promise<void> => {
    await browser.permissions.remove({ origins: patterns.map(asTaken) });
  },
};

/** Firefox takes no port in a pattern: there it is the host at any port. */
export function asTaken(pattern: string): string {
  return import.meta.env.FIREFOX ? pattern.replace(/:\d+\//u, '/') : pattern;
}
