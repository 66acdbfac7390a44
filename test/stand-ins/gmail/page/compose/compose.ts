import type { Recipients, Thread } from '../mail';

/** What a compose begins with. */
export interface ComposeStart {
  readonly kind: 'new' | 'reply' | 'replyAll' | 'forward';
  /** `msg-a:r…`, without the `#` that the form's field has. */
  readonly draftId: string;
  /** `thread-a:r…` for a new conversation, else the thread's perm id. */
  readonly threadId: string;
  /** Perm id of the message that is answered; empty for a new one. */
  readonly repliedTo: string;
  readonly thread: Thread | null;
  readonly recipients: Recipients;
  readonly subject: string;
  readonly html: string;
}

/** Where a compose is shown. */
export type View = 'popup' | 'inline' | 'fullscreen' | 'popout';

/** The recipient rows of one compose. */
export interface RecipientRows {
  people(): Recipients;
  /** Text in a row that is no chip, in the row's order. */
  unfinished(): { readonly row: keyof Recipients; readonly text: string } | null;
  set(recipients: Recipients): void;
  reveal(row: 'cc' | 'bcc'): void;
  expand(row: keyof Recipients): void;
  commit(): void;
}

/** One open compose. */
export interface Compose {
  readonly start: ComposeStart;
  /** The `.M9` that holds everything and moves between views. */
  readonly root: HTMLElement;
  readonly body: HTMLElement;
  readonly recipients: RecipientRows;
  view: View;
  /** Takes the view's own markup away. */
  remove: () => void;
  saves: number;
}
