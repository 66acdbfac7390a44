/** How words that seem wrong are marked. */
export type Spelling = 'off' | 'wrap' | 'overlay';

/** What tests may set on the page; `window.standIn` reads and writes these. */
export const pageState = {
  /** Milliseconds after which a fresh compose sets its recipients again; 0 for never. */
  lateRecipients: 100,
  /** Seconds in which a send can be undone. */
  undoSeconds: 5,
  /** Milliseconds between the gesture on Send and the mail leaving. */
  sendDelay: 0,
  /** Milliseconds between the press on Reply or Forward and its compose. */
  answerDelay: 0,
  /** Addresses that become no chips. */
  refusedAddresses: [] as string[],
  /** A text: the next send is refused with it. */
  refusal: null as string | null,
  /** Whether the word “attached” asks before sending. */
  asksForAttachment: true,
  /** How the page marks words it thinks wrong: not at all, with elements in the text, or with lines beside it. */
  spelling: 'off' as Spelling,
  /** Shortcuts of the page that ran, in order. */
  shortcutsFired: [] as string[],
};
