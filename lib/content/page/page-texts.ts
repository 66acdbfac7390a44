import { i18n } from '#i18n';

/** The few words that stand in a page itself; looked up at the start, since a dead script can't any more. */
export interface PageTexts {
  /** The tab's name while it opens the sidebar. */
  readonly openSidebar: string;
  /** The names of our frames, the small one's by what its page asks, for assistive tools. */
  readonly sidebarTitle: string;
  readonly promptTitle: string;
  readonly gateTitle: string;
  /** The tab's name when the extension is gone and a press reloads the page. */
  readonly paused: string;
  /** What is said of a call summary while it is written. */
  readonly summary: {
    readonly long: (words: number) => string;
    readonly longShort: (words: number) => string;
    readonly pitch: (quote: string) => string;
    readonly pitchShort: string;
    readonly dismiss: string;
  };
}

/** Looks the texts up in the user's language. */
export function readPageTexts(): PageTexts {
  return {
    openSidebar: i18n.t('inPage.openSidebar'),
    sidebarTitle: i18n.t('inPage.sidebarTitle'),
    promptTitle: i18n.t('inPage.promptTitle'),
    gateTitle: i18n.t('gate.frameTitle'),
    paused: i18n.t('inPage.paused'),
    summary: {
      long: (words) => i18n.t('inPage.summary.long', { words: String(words) }),
      longShort: (words) => i18n.t('inPage.summary.longShort', { words: String(words) }),
      pitch: (quote) => i18n.t('inPage.summary.pitch', { quote }),
      pitchShort: i18n.t('inPage.summary.pitchShort'),
      dismiss: i18n.t('inPage.summary.dismiss'),
    },
  };
}
