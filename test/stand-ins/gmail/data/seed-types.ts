import type { Person } from '../accounts';
import type { Folder } from '../page/mail';

/** A message as the sample data tells it; its date counts back from the visit. */
export interface SeedMessage {
  readonly from: Person | null;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  readonly daysAgo: number;
  /** `HH:MM`, local. */
  readonly time: string;
  /** Paragraphs of plain text; one that starts with `- ` is a list, an item a line. */
  readonly body: readonly string[];
  /** Sent from a phone: without the signature that is set up in the mailbox, as its app does. */
  readonly phone?: boolean;
  /** The card is folded when the thread is opened. */
  readonly collapsed?: boolean;
  /** False leaves out the quotation of the message before it. */
  readonly quote?: boolean;
}

/** A thread of the sample data. A subject may hold emoji. */
export interface SeedThread {
  readonly slug: string;
  readonly subject: string;
  readonly folders?: readonly Folder[];
  readonly unread?: boolean;
  /** The page sometimes knows no perm id and writes the word `undefined`. */
  readonly withoutPermId?: boolean;
  readonly messages: readonly SeedMessage[];
}
