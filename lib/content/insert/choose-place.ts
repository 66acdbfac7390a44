import type { InsertionRefusal } from '@/lib/domain/emails/insertion';
import type { EmailWay } from '@/lib/domain/emails/email-way';

/** An open compose, as far as the choice goes by it. */
export interface OpenCompose {
  readonly way: EmailWay;
  readonly threadId: string | null;
  /** The rep has written something of their own into it. */
  readonly hasOwnText: boolean;
}

/** What is open on the page when a draft is to be inserted. */
export interface OpenPlaces<Compose extends OpenCompose> {
  /** The compose the rep works in. */
  readonly inFocus: Compose | null;
  /** Every other one. */
  readonly others: readonly Compose[];
  readonly thread: {
    readonly threadId: string;
    /** Somebody the draft goes to takes part in it. */
    readonly hasRecipient: boolean;
  } | null;
}

/** What a draft asks of its place. */
export interface WantedPlace {
  readonly way: EmailWay;
  /** The thread it belongs to; null: whichever is open. */
  readonly threadId: string | null;
}

/** Where a draft goes: into a compose that is open, into one to be opened, or nowhere. */
export type Place<Compose> =
  | { readonly kind: 'here'; readonly compose: Compose }
  | { readonly kind: 'open'; readonly way: EmailWay }
  | { readonly kind: 'refuse'; readonly reason: InsertionRefusal };

/**
 * Where a draft goes, such that a rep never loses or misdirects anything:
 *
 * - The compose in focus is taken where it fits. A new mail fits into a new one, and into an answer that is
 *   still empty (who opened an answer and inserts means it to go there), never into a forward, which would show
 *   its reader somebody else's mail. An answer fits into an answer of its thread; without a thread of its own also
 *   into a new mail the rep chose. A forward fits only into a forward.
 * - Else an answer or forward goes into the open thread: into the one draft of that way that is open in it,
 *   which is where the host's own control would lead, or by pressing that control. The open thread is right when it
 *   is the draft's own; for an answer without one, when somebody the draft goes to takes part in it: a newsletter
 *   that happens to be open gets no answer.
 * - An answer to a certain thread never goes anywhere else. Any other answer becomes a new mail.
 */
export function choosePlace<Compose extends OpenCompose>(
  wanted: WantedPlace,
  { inFocus, others, thread }: OpenPlaces<Compose>,
  isSameThread: (one: string, other: string) => boolean,
): Place<Compose> {
  const isRight = (threadId: string | null) =>
    wanted.threadId === null || (threadId !== null && isSameThread(wanted.threadId, threadId));
  if (inFocus !== null && fits(wanted, inFocus, isRight)) return { kind: 'here', compose: inFocus };
  if (wanted.way === 'new') return { kind: 'open', way: 'new' };

  const isOpen =
    thread !== null &&
    isRight(thread.threadId) &&
    (wanted.way === 'forward' || wanted.threadId !== null || thread.hasRecipient);
  if (isOpen) {
    const inThread = others.filter(
      ({ way, threadId }) =>
        way === wanted.way && threadId !== null && isSameThread(threadId, thread.threadId),
    );
    const [only, ...more] = inThread;
    return only !== undefined && more.length === 0
      ? { kind: 'here', compose: only }
      : { kind: 'open', way: wanted.way };
  }
  if (wanted.threadId !== null) return { kind: 'refuse', reason: 'other_thread' };
  return wanted.way === 'forward'
    ? { kind: 'refuse', reason: 'no_thread' }
    : { kind: 'open', way: 'new' };
}

function fits(
  wanted: WantedPlace,
  compose: OpenCompose,
  isRight: (threadId: string | null) => boolean,
): boolean {
  if (wanted.way === 'new')
    return compose.way === 'new' || (compose.way === 'reply' && !compose.hasOwnText);
  if (wanted.way === 'reply' && compose.way === 'new') return wanted.threadId === null;
  return compose.way === wanted.way && isRight(compose.threadId);
}
