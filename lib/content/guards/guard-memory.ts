import type { GuardState } from '@/lib/domain/guards/guard-state';
import type { MailAddress } from '@/lib/domain/mail/mail-address';
import type { MailPage } from '../page/mail-page';
import { pause } from '../page/pause';

/** Which mail is asked about. */
export interface AskedMail {
  readonly draftId: string | null;
  readonly threadId: string | null;
  /** The deal of what it began as; null where it began as nothing. */
  readonly dealId: string | null;
  readonly people: readonly MailAddress[];
}

/** What the background has said of the mails in a page, kept so that a send can be judged at once. */
export interface GuardMemory {
  /** Null while nobody has said; asked for then, and `onKnown` is called when the answer has come. */
  readonly of: (compose: HTMLElement, mail: AskedMail) => GuardState | null;
  /** What is known may have changed: it is asked for again, and stands until the answer has come. */
  readonly expire: () => void;
}

interface Entry {
  isFresh: boolean;
  /** How often it was asked for: only the last answer counts. */
  asked: number;
  state: GuardState | null | undefined;
}

const MOST_ENTRIES = 30;
/** A question that a dying worker took with it is never answered. */
const ANSWERED_WITHIN_MS = 3_000;

/** An empty memory that asks for what it lacks until the signal aborts. */
export function createGuardMemory(
  page: Pick<MailPage, 'ask' | 'mailbox'>,
  onKnown: () => void,
  signal: AbortSignal,
): GuardMemory {
  const entries = new Map<string, Entry>();
  /** The last answer about a compose: it holds while the same people's mail gets its draft and thread. */
  const last = new WeakMap<HTMLElement, { readonly people: string; readonly state: GuardState }>();

  const ask = async (entry: Entry, { people, ...mail }: AskedMail) => {
    entry.isFresh = true;
    entry.asked += 1;
    const turn = entry.asked;
    const before = JSON.stringify(entry.state);
    const input = { ...mail, mailbox: page.mailbox, people: [...people] };
    const answer = await Promise.race([page.ask('guards.state', input), tooLate()]);
    if (turn !== entry.asked || signal.aborted) return;
    entry.state = answer;
    if (JSON.stringify(answer) !== before) onKnown();
  };
  const entryOf = (key: string): Entry => {
    const entry = entries.get(key) ?? { isFresh: false, asked: 0, state: undefined };
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > MOST_ENTRIES && oldest !== undefined) entries.delete(oldest);
    return entry;
  };
  return {
    of(compose, mail) {
      const addresses = mail.people.map(({ address }) => address).toSorted();
      const people = JSON.stringify([mail.dealId, ...addresses]);
      const entry = entryOf(JSON.stringify([mail.draftId, mail.threadId, people]));
      if (!entry.isFresh && !signal.aborted) {
        ask(entry, mail).catch(() => {
          // Asked again at the next look.
          entry.isFresh = false;
        });
      }
      const before = last.get(compose);
      if (entry.state === undefined) return before?.people === people ? before.state : null;
      if (entry.state === null) last.delete(compose);
      else last.set(compose, { people, state: entry.state });
      return entry.state;
    },
    expire() {
      for (const entry of entries.values()) entry.isFresh = false;
    },
  };
}

async function tooLate(): Promise<never> {
  await pause(ANSWERED_WITHIN_MS);
  throw new Error('no answer');
}
