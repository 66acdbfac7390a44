import { sentencesOf } from '../../ledger/sentences-of';
import { isOwnAddress } from '../../mail/is-own-address';
import type { Profile } from '../../profile';
import type { ThreadReading } from '../thread-reading';
import { toldSentence, type ToldSentence } from './told-sentence';

/** What somebody said after something was agreed. */
export interface LaterWords {
  /** Null where nothing tells whose side speaks. */
  readonly by: 'us' | 'them' | null;
  /** As the source names them; empty where it doesn't. */
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  /** Those that may show something done. */
  readonly sentences: readonly ToldSentence[];
}

/** What shows that a step was done stands in a mail's first pages, and in one of the latest mails. */
const LONGEST = 20_000;
const LONGEST_ALL = 200_000;

/**
 * The messages of a thread from an instant on, as what was said later: the latest where there is much.
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
  const timed = messages.map((message) => {
    before = message.sentAt ?? before;
    return { message, at: before };
  });
  let room = LONGEST_ALL;
  return timed
    .toReversed()
    .flatMap(({ message: { from: writer, text }, at }): LaterWords[] => {
      if (at < from || room <= 0) return [];
      const words = text.slice(0, Math.min(LONGEST, room));
      room -= words.length;
      const isOurs =
        writer !== null && (writer.address === mailbox || isOwnAddress(writer.address, profile));
      const by = writer === null ? null : isOurs ? 'us' : 'them';
      return [{ by, name: writer?.name ?? writer?.address ?? '', at, sentences: toldIn(words) }];
    })
    .toReversed();
}

/** The sentences of a text that may show something done. */
export function toldIn(text: string): ToldSentence[] {
  return sentencesOf(text).flatMap((sentence) => toldSentence(sentence) ?? []);
}
