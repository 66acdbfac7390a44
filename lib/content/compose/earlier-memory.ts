import { prepareEarlier, type EarlierMatcher } from '@/lib/domain/ledger/match-earlier';
import type { EarlierPromise } from '@/lib/domain/ledger/earlier-promise';
import { addressesOf, type Recipients } from '@/lib/domain/mail/recipients';
import type { MailPage } from '../page/mail-page';
import { cleanRecipients } from '../page/clean-mail';

/** What some people were told before. */
export interface Earlier {
  readonly promises: readonly EarlierPromise[];
  readonly match: EarlierMatcher;
}

/** What people were told before, as far as the background has been asked. */
export interface EarlierMemory {
  /** Null while it is not known; it is asked for then, and `onKnown` is called when it has come. */
  readonly of: (recipients: Recipients) => Earlier | null;
  /** What is known may have changed: it is asked for again, and stands until the answer has come. */
  readonly expire: () => void;
}

interface Entry {
  askedAt: number;
  earlier: Earlier | null;
}

/** A mail sent meanwhile may have promised more. */
const FRESH_MS = 30_000;
const MOST_ENTRIES = 30;

/** An empty memory that asks for what it lacks until the signal aborts. */
export function createEarlierMemory(
  page: Pick<MailPage, 'ask' | 'mailbox'>,
  onKnown: () => void,
  signal: AbortSignal,
): EarlierMemory {
  const entries = new Map<string, Entry>();

  const ask = async (key: string, addresses: string[]) => {
    const entry: Entry = { askedAt: Date.now(), earlier: entries.get(key)?.earlier ?? null };
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > MOST_ENTRIES && oldest !== undefined) entries.delete(oldest);
    const promises = await page.ask('ledger.earlier', { mailbox: page.mailbox, addresses });
    if (signal.aborted) return;
    const known = entry.earlier;
    if (known !== null && JSON.stringify(known.promises) === JSON.stringify(promises)) return;
    entry.earlier = { promises, match: prepareEarlier(promises) };
    if (promises.length > 0 || known !== null) onKnown();
  };
  return {
    of(recipients) {
      const addresses = addressesOf(cleanRecipients(recipients)).toSorted();
      if (addresses.length === 0) return null;
      const key = addresses.join(' ');
      const entry = entries.get(key);
      if (entry === undefined || Date.now() - entry.askedAt > FRESH_MS) {
        // Without an answer nothing is said of the past; the next reading asks again.
        ask(key, addresses).catch(() => undefined);
      }
      return entry?.earlier ?? null;
    },
    expire() {
      for (const entry of entries.values()) entry.askedAt = 0;
    },
  };
}
