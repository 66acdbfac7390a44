import type { Selector } from '../selector';

/** Every hook into Gmail's pages around its composes: threads, frame, toasts. */
export const PAGE_SELECTORS = {
  // Threads
  mainView: {
    css: '[role=main]',
    means: 'The view in front. Views that were open before can stay in the page without the role.',
    seen: '2026-07',
    source: 'extension',
  },
  threadHeading: {
    css: '.ha h2[data-legacy-thread-id]',
    means:
      'The subject of an open thread, with its ids. A list row has the same attribute, on no heading.',
    seen: '2026-07',
    source: 'extension',
  },
  emoji: {
    css: 'img[data-emoji]',
    means: 'An emoji drawn as a picture; the character is in data-emoji.',
    seen: '2024-01',
    source: 'fragment',
  },
  message: {
    css: '.adn[data-message-id]',
    means:
      'An opened message of a thread; the legacy id is missing just after replying, this one is not.',
    seen: '2026-09',
    source: 'extension',
  },
  foldedMessage: {
    css: '.kv, .kQ',
    means: 'A message of a thread that is folded to a line, or hidden in a pile of folded ones.',
    seen: '2026-07',
    source: 'extension',
  },
  messageSender: {
    css: 'td.gF span[email]',
    means: 'Who wrote the message. Some cards have none.',
    seen: '2026-07',
    source: 'extension',
  },
  messagePeople: {
    css: '.hb span[email]',
    means: 'Whom the message went to. The own name is shown as a localised "me".',
    seen: '2026-07',
    source: 'extension',
  },
  messageDate: {
    css: '.g3[title]',
    means: "The message's date, localised, in the title.",
    seen: '2026-07',
    source: 'extension',
  },
  messageBody: {
    css: 'div.a3s',
    means: "The message's text: what is in it is content, whatever it looks like.",
    seen: '2025-08',
    source: 'fragment',
  },

  // Answering
  replyControl: {
    css: '.ams.bkH[role=link]',
    means: 'Reply, at the foot of the open thread: answers the message shown last.',
    seen: '2026-08',
    source: 'extension',
  },
  replyAllControl: {
    css: '.ams.bkI[role=link]',
    means: 'Reply all, beside it; absent where nobody else got the message.',
    seen: '2026-08',
    source: 'extension',
  },
  forwardControl: {
    css: '.ams.bkG[role=link]',
    means: 'Forward, beside it.',
    seen: '2026-08',
    source: 'extension',
  },
  messageReply: {
    css: '.aaq[role=button]',
    means:
      "The arrow in a message's head. It answers in the way the reader chose in the settings: their writer, or everybody.",
    seen: '2025-08',
    source: 'fragment',
  },

  // The page
  profileMeta: {
    css: 'meta[name=og-profile-acct]',
    means: "The signed-in user's address. In a delegated mailbox it is not the mailbox's.",
    seen: '2026-09',
    source: 'report',
  },
  accountButton: {
    css: 'a[aria-label*="@"][href*="accounts.google.com"]',
    means: 'The account button; its localised label ends with the address in brackets.',
    seen: '2026-09',
    source: 'report',
  },
  bannerAccount: {
    css: '[role=banner] a[aria-label*="@"]',
    means: 'The account button where its link goes elsewhere.',
    seen: '2026-09',
    source: 'report',
  },
  contentSection: {
    css: '.bkK > .nH',
    means:
      'List and reading pane: it can be light while the frame around it is dark, and the other way round.',
    seen: '2026-07',
    source: 'extension',
  },
} as const satisfies Record<string, Selector>;
