import type { DraftOrigin } from '@/lib/domain/emails/draft-origin';
import type { MailPage } from '../page/mail-page';

/** What the drafts of a page began as, as far as the background has been asked. */
export interface OriginMemory {
  /**
   * Null for a mail of the rep's own making, undefined while nobody has said; asked for then, and `onKnown` is
   * called when the answer has come.
   */
  readonly of: (compose: HTMLElement, draftId: string | null) => DraftOrigin | null | undefined;
  /** What the draft of an insertion begins as. */
  readonly tell: (insertionId: string, origin: DraftOrigin | null) => void;
  /** It was put into a compose, whose draft may have no id yet. */
  readonly began: (compose: HTMLElement, draftId: string | null, insertionId: string) => void;
  /** The insertion that a compose's mail began with; null for none. */
  readonly insertionOf: (compose: HTMLElement) => string | null;
  /** What is known may have changed: it is asked for again, and stands until the answer has come. */
  readonly expire: () => void;
}

interface Entry {
  isFresh: boolean;
  /** How often it was asked for: only the last answer counts. */
  asked: number;
  origin: DraftOrigin | null | undefined;
}

/** An empty memory that asks for what it lacks until the signal aborts. */
export function createOriginMemory(
  page: Pick<MailPage, 'ask' | 'mailbox'>,
  onKnown: () => void,
  signal: AbortSignal,
): OriginMemory {
  const entries = new Map<string, Entry>();
  const insertions = new WeakMap<HTMLElement, string>();

  const ask = async (entry: Entry, draftId: string | null, insertionId: string | null) => {
    entry.isFresh = true;
    entry.asked += 1;
    const turn = entry.asked;
    const input = { mailbox: page.mailbox, draftId, insertionId };
    const before = JSON.stringify(entry.origin);
    const answer = await page.ask('drafts.origin', input);
    if (turn !== entry.asked) return;
    entry.origin = answer;
    if (!signal.aborted && JSON.stringify(entry.origin) !== before) onKnown();
  };
  const entryOf = (key: string): Entry => {
    const known = entries.get(key);
    if (known !== undefined) return known;
    const fresh = { isFresh: false, asked: 0, origin: undefined };
    entries.set(key, fresh);
    return fresh;
  };
  return {
    of(compose, draftId) {
      const insertionId = insertions.get(compose) ?? null;
      const key = draftId ?? insertionId;
      if (key === null) return null;
      const entry = entryOf(key);
      // A draft that just got its id is still what it was without one.
      if (insertionId !== null) entry.origin ??= entries.get(insertionId)?.origin;
      if (!entry.isFresh && !signal.aborted) {
        ask(entry, draftId, insertionId).catch(() => {
          // Asked again at the next reading.
          entry.isFresh = false;
        });
      }
      return entry.origin;
    },
    tell(insertionId, origin) {
      entries.set(insertionId, { isFresh: true, asked: 0, origin });
    },
    began(compose, draftId, insertionId) {
      insertions.set(compose, insertionId);
      // Whatever it was before.
      if (draftId !== null) entries.delete(draftId);
    },
    insertionOf: (compose) => insertions.get(compose) ?? null,
    expire() {
      for (const entry of entries.values()) entry.isFresh = false;
    },
  };
}
