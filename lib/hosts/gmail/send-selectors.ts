import type { Selector } from '../selector';

/** Every hook into how a compose of Gmail is sent, discarded and opened. */
export const SEND_SELECTORS = {
  sendButton: {
    css: '.IZ .Up div > div[role=button]:not(.Uo):not(.hG):not([aria-haspopup=true])',
    means: 'Send. Labels are localised and wrap the shortcut in direction marks: never read them.',
    seen: '2026-07',
    source: 'extension',
  },
  sendAndArchiveButton: {
    css: '.IZ .Up div > div[role=button].Uo:not([aria-haspopup=true])',
    means: 'Send & Archive.',
    seen: '2026-07',
    source: 'extension',
  },
  sendMenuButton: {
    css: '.IZ .hG[role=button]',
    means: 'The arrow beside Send: opens the menu with Schedule send, sends nothing.',
    seen: '2026-07',
    source: 'extension',
  },
  scheduleItem: {
    css: '[selector=scheduledSend]',
    means: 'Schedule send, in the menu beside Send.',
    seen: '2020-10',
    source: 'fragment',
  },
  discardButton: {
    css: '.oh[role=button]',
    means: 'Discard draft.',
    seen: '2026-07',
    source: 'extension',
  },
  discardIcon: {
    css: '.og',
    means: 'The icon in Discard draft.',
    seen: '2020-10',
    source: 'fragment',
  },
  undoLink: {
    css: '#link_undo',
    means: 'Undo in the toast after a send; other undoable deeds (archive, delete) have it too.',
    seen: '2026-05',
    source: 'report',
  },
  newCompose: {
    css: '[gh=cm]',
    means: 'The Compose button.',
    seen: '2026-07',
    source: 'extension',
  },
} as const satisfies Record<string, Selector>;
