import type { EmailWay } from '@/lib/domain/emails/email-way';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { Recipients, RecipientRow } from '@/lib/domain/mail/recipients';

/** How a compose is laid out: its own layer, below a message, over everything, or a window of its own. */
export type ComposeKind = 'popup' | 'inline' | 'fullscreen' | 'popout';

/** What a compose says of itself. What can't be read is null, never guessed. */
export interface ComposeSnapshot {
  readonly kind: ComposeKind;
  /** The draft's id as the host names it; stable over undo and re-render. */
  readonly draftId: string | null;
  readonly threadId: string | null;
  readonly from: string | null;
  readonly subject: string | null;
  readonly recipients: Recipients;
}

/** One message of an open thread. */
export interface ThreadMessage {
  readonly messageId: string;
  readonly sender: MailAddress | null;
  readonly recipients: readonly MailAddress[];
  /** The date as the page words it (localised), or null. */
  readonly dateText: string | null;
  /** When the host took it in, as an ISO instant; null where nothing says so in figures. */
  readonly sentAt: string | null;
  /**
   * It stands in a compose and hasn't left. A mail that waits for its time does not show it: to a reader
   * of the page it looks like one that was sent.
   */
  readonly isDraft: boolean;
  /** Its text; null while the card is collapsed. */
  readonly body: HTMLElement | null;
}

/** The thread the reader has open. */
export interface OpenThread {
  readonly threadId: string;
  readonly subject: string;
  readonly messages: readonly ThreadMessage[];
}

/** The gestures that make a mail leave. */
export type SendWay = 'send' | 'send_and_archive' | 'schedule';

/** A send control under a pointer or the focus: whose mail it sends, and how. */
export interface SendControl {
  readonly compose: HTMLElement;
  readonly element: HTMLElement;
  readonly way: SendWay;
}

/** How a received mail is answered; `reply_all` is only offered where others than its writer got it. */
export type AnswerWay = 'reply' | 'reply_all' | 'forward';

/** What a host's shortcuts are told by. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'
>;

export type WriteRecipientsResult = { readonly missing: readonly MailAddress[] };

/**
 * A web mailbox Baton works in: a value per site, all site knowledge behind it. Every member takes the
 * root or the element it looks at and reaches for nothing else, so that saved pages test it.
 */
export interface MailHost {
  readonly id: string;
  /** Whether the address is a mailbox of this host. */
  readonly matches: (url: URL) => boolean;
  /** The signed-in mailbox's address, lower-cased; null while the page has not said. */
  readonly readMailbox: (root: Document) => string | null;
  /**
   * Addresses the reader sends from, as far as the page says: the mailbox's own, and those open composes
   * are sent as.
   */
  readonly readOwnAddresses: (root: Document) => readonly string[];
  /** The open thread; null in a list, a search or while loading. A list row is not an open thread. */
  readonly readThread: (root: Document) => OpenThread | null;
  /**
   * The folded messages of the open thread, of which nothing can be read: for each, how many opened ones stand
   * before it.
   */
  readonly readFolded: (root: Document) => readonly number[];
  /** Every live compose, in page order. Emptied shells are not composes. */
  readonly findComposes: (root: ParentNode) => readonly HTMLElement[];
  /** The compose an element is in, also from its send control or recipient row. */
  readonly composeOf: (element: Element) => HTMLElement | null;
  readonly readCompose: (compose: HTMLElement) => ComposeSnapshot;
  /** The editable the rep types the mail into; never the plain-text twin or an assistant's prompt. */
  readonly bodyOf: (compose: HTMLElement) => HTMLElement | null;
  /** Inside a body: quotes, forwarded blocks and signatures, which are not the writer's own words. */
  readonly isForeignText: (element: Element) => boolean;
  /**
   * Inside a message that is read: as `isForeignText` of the element itself, but for a quote that answers stand
   * between, whose parts are told one by one.
   */
  readonly isQuotedText: (element: Element) => boolean;
  /** As `isQuotedText`, but for signatures: they tell who wrote. */
  readonly isQuote: (element: Element) => boolean;
  /** The send control an element belongs to, or null where pressing it sends nothing. */
  readonly sendControlAt: (element: Element) => SendControl | null;
  /** The control that sends this compose in this way; null where the compose doesn't offer it. */
  readonly sendControl: (compose: HTMLElement, way: SendWay) => HTMLElement | null;
  /** Whether this key press in a compose sends (Ctrl/⌘+Enter). */
  readonly isSendKey: (event: KeyPress) => boolean;
  /** The "Undo" of the toast that follows a send; null once the window has passed. */
  readonly undoControl: (root: Document) => HTMLElement | null;
  /** Whether the element is (in) the control that discards a draft. */
  readonly isDiscardControl: (element: Element) => boolean;
  /** The control that discards this compose's draft; null where none is seen. */
  readonly discardControl: (compose: HTMLElement) => HTMLElement | null;
  /** Whether this key press in a compose discards its draft (Ctrl/⌘+Shift+D). */
  readonly isDiscardKey: (event: KeyPress) => boolean;
  /** The control that opens a new compose. */
  readonly newComposeControl: (root: Document) => HTMLElement | null;
  /** The control that answers the open thread's last message in this way; null where none is shown. */
  readonly answerControl: (root: Document, way: AnswerWay) => HTMLElement | null;
  /** Whether a compose is a mail of its own, an answer, or forwards what was received. */
  readonly wayOf: (compose: HTMLElement) => EmailWay;
  /** Whether two ids name one thread: a host may have several names for it. */
  readonly isSameThread: (one: string, other: string) => boolean;
  /** The control that brings a minimised compose back; null where the compose isn't minimised. */
  readonly restoreControl: (compose: HTMLElement) => HTMLElement | null;
  /** Whether the compose shows that it writes plain text. A host may show nothing: false is no proof. */
  readonly isPlainText: (compose: HTMLElement) => boolean;
  /** Writes the subject where the rep would type it, undoable; false where the compose shows none. */
  readonly writeSubject: (compose: HTMLElement, subject: string) => boolean;
  /**
   * Types addresses into a row and checks them as chips. Those already there are kept and not doubled.
   *
   * @param settle - Waits until the page had a turn: a frame, or about 20 ms. Called some ten times a person and
   *   ten times at the end, because a fresh compose sets its own recipients again about 100 ms after it appears.
   * @returns The people who did not become chips.
   */
  readonly writeRecipients: (
    compose: HTMLElement,
    row: RecipientRow,
    people: readonly MailAddress[],
    settle: () => Promise<void>,
  ) => Promise<WriteRecipientsResult>;
  /** The page's look, from computed backgrounds of the frame and the reading pane. */
  readonly readTheme: (root: Document) => 'light' | 'dark';
  /** Puts a right margin of that many pixels on the page, 0 to take it back. */
  readonly makeRoom: (root: Document, pixels: number) => void;
  /** Whether the last `makeRoom` visibly narrowed the page; where not, the sidebar lies over it. */
  readonly hasRoom: (root: Document, pixels: number) => boolean;
}
