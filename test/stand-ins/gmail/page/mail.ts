import type { Person } from '../accounts';

/** The rows that recipients stand in. */
export const rows = ['to', 'cc', 'bcc'] as const;

/** One of the recipient rows. */
export type Row = (typeof rows)[number];

/** Recipients by row. */
export type Recipients = Record<Row, Person[]>;

/** The folders that the page shows. */
export type Folder = 'inbox' | 'sent' | 'scheduled' | 'starred' | 'trash';

/** One message as the mailbox keeps it. */
export interface Message {
  /** `msg-f:<decimal>`, or `msg-a:r<digits>` when it was written here. */
  readonly permId: string;
  /** Sixteen hex digits. */
  readonly legacyId: string;
  /** `null` is a card without a sender, as some have. */
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  readonly subject: string;
  /** ISO date and time. */
  readonly at: string;
  readonly html: string;
  /** Its card is folded until it is pressed. */
  collapsed?: boolean;
  /** While it waits for its time: the time, and the draft it is again when its send is cancelled. */
  scheduled?: { readonly at: string; readonly draft: SavedDraft } | undefined;
}

/** A conversation. */
export interface Thread {
  /** Name in the sample data, or the legacy id. */
  readonly slug: string;
  readonly legacyId: string;
  /** `thread-f:<decimal>`, `thread-a:r<digits>`, or the string `undefined` as seen on the real page. */
  permId: string;
  /** The last part of the address, `FMfcg…`. */
  readonly token: string;
  readonly subject: string;
  folders: Folder[];
  unread: boolean;
  readonly messages: Message[];
}

/** A draft as it was saved last. */
export interface SavedDraft {
  readonly draftId: string;
  readonly threadId: string;
  readonly repliedTo: string;
  readonly recipients: Recipients;
  readonly subject: string;
  readonly html: string;
  /** How often it was saved. */
  readonly saves: number;
  readonly savedAt: string;
}

/** A mail that left its compose. It is `final` when the time to undo is over. */
export interface SentMail {
  readonly draftId: string;
  readonly threadId: string;
  readonly legacyThreadId: string;
  readonly legacyMessageId: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly html: string;
  /** As shown: without a quotation that is folded. */
  readonly text: string;
  readonly at: string;
  readonly scheduledFor: string | null;
  final: boolean;
}
