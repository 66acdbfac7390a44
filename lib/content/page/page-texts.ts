import { i18n } from '#i18n';
import type { GuardId } from '@/lib/domain/guards/guard-overrule';

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
  /** What is said beside a compose whose mail somebody else answers; a name is empty where nobody is known. */
  readonly guards: {
    readonly line: (guard: GuardId, name: string) => string;
    readonly short: (guard: GuardId) => string;
    readonly handOn: (guard: GuardId, name: string) => string;
    readonly anyway: string;
    readonly keys: string;
    readonly failed: string;
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
    guards: {
      line: (guard, name) =>
        name === ''
          ? i18n.t(`guards.somebody.${guard}.line`)
          : i18n.t(`guards.named.${guard}.line`, { name }),
      short: (guard) => i18n.t(`guards.short.${guard}`),
      handOn: (guard, name) =>
        name === ''
          ? i18n.t(`guards.somebody.${guard}.handOn`)
          : i18n.t(`guards.named.${guard}.handOn`, { name }),
      anyway: i18n.t('guards.anyway'),
      keys: i18n.t('guards.keys'),
      failed: i18n.t('guards.notHandedOn'),
    },
  };
}
