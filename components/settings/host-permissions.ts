/** The browser's own question whether Baton may work on a site, passed in by the page's entry point. */
export interface HostPermissions {
  /** Asks the user; call it straight from their click, or the browser refuses to ask. */
  readonly request: (origins: readonly string[]) => Promise<boolean>;
  /** Gives the sites back. */
  readonly remove: (origins: readonly string[]) => Promise<void>;
}
