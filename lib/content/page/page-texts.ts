import { i18n } from '#i18n';

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

/** Looks the texts up in the user's language. */
export function readPageTexts(): PageTexts {
  return {
    openSidebar: i18n.t('inPage.openSidebar'),
    sidebarTitle: i18n.t('inPage.sidebarTitle'),
    promptTitle: i18n.t('inPage.promptTitle'),
    paused: i18n.t('inPage.paused'),
  };
}
