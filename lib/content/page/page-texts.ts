/** The few words that stand in a page itself; looked up at the start, since a dead script can't any more. */
export interface PageTexts {
  /** The tab's name while it opens the sidebar. */
  readonly openSidebar: string;
  /** The names of our two frames, for assistive tools. */
  readonly sidebarTitle: string;
  readonly promptTitle: string;
  /** The tab's name when the extension is gone and a press reloads the page. */
  readonly paused: string;
}

export const PAGE_TEXTS: PageTexts = {
  openSidebar: 'Open Baton',
  sidebarTitle: 'Baton sidebar',
  promptTitle: 'Baton: promises in this mail',
  paused: 'Baton was updated and is paused here. Reload the page.',
};
