import { sentencesOf } from '../../ledger/sentences-of';
import { isOwnAddress } from '../../mail/is-own-address';
import type { Profile } from '../../profile';
import type { ThreadReading } from '../thread-reading';
import { mayTellDone } from './may-tell-done';

/** What somebody said after something was agreed. */
export interface LaterWords {
  /** Null where nothing tells whose side speaks. */
  readonly by: 'us' | 'them' | null;
  /** As the source names them; empty where it doesn't. */
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  /** Those that may show something done. */
  readonly sentences: readonly string[];
}

/** What shows that a step was done stands in a mail's first pages. */
const LONGEST = 20_000;

/**
 * The messages of a thread from an instant on, as what was said later.
 *
 * @param profile - Tells our side from theirs.
 * @param from - ISO instant; a message without a time of its own counts as sent with the one before it.
 */
export function laterWords(
  { messages, mailbox }: Extract<ThreadReading, { state: 'read' }>,
  profile: Pick<Profile, 'address' | 'ownDomains'>,
  from: string,
): LaterWords[] {
  let before = '';
  return messages.flatMap(({ from: writer, sentAt, text }) => {
    const at = sentAt ?? before;
    before = at;
    if (at < from) return [];
    const isOurs =
      writer !== null && (writer.address === mailbox || isOwnAddress(writer.address, profile));
    return {
      by: writer === null ? null : isOurs ? 'us' : 'them',
      name: writer?.name ?? writer?.address ?? '',
      at,
      sentences: sentencesOf(text.slice(0, LONGEST)).filter(mayTellDone),
    };
  });
}
