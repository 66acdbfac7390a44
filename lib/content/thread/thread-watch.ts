import type { EarlierPromise } from '@/lib/domain/ledger/earlier-promise';
import { prepareEarlier } from '@/lib/domain/ledger/match-earlier';
import type { OwnMessage, ThreadReport } from '@/lib/domain/ledger/own-message';
import type { Steps } from '@/lib/domain/steps';
import type { OpenThread, ThreadMessage } from '@/lib/hosts/mail-host';
import { createDraftJudge } from '../compose/draft-judge';
import { cleanPeople, lineOf } from '../page/clean-mail';
import type { EarlierMemory } from '../compose/earlier-memory';
import { debounce } from '../page/debounce';
import type { MailPage } from '../page/mail-page';
import { whenIdle } from '../page/when-idle';
import { ownMessages } from './own-messages';
import { readOwnMessage, type OwnWords } from './read-own-message';

/** How long the page must be still before a thread is looked at, in milliseconds. */
const LOOK_PAUSE_MS = 400;
/** As many messages as the contract takes. */
const MOST_MESSAGES = 300;

const NO_WORDS: OwnWords = { promises: [], delivers: [] };

/**
 * Reads the rep's own messages of the open thread and tells the background of them, until the signal
 * aborts: in slices while the browser is idle, each message once a tab. A thread is told again when it
 * differs from what was told last.
 */
export function startThreadWatch(page: MailPage, signal: AbortSignal): void {
  const known = new Map<string, OwnWords>();
  let told: { threadId: string; text: string } | null = null;
  const work = { isReading: false, isOutdated: false };

  const tell = (thread: OpenThread, own: readonly ThreadMessage[]) => {
    const report = makeReport(
      page,
      thread,
      (message) => known.get(keyOf(message)) ?? NO_WORDS,
      own,
    );
    const now = { threadId: report.threadId, text: JSON.stringify(report) };
    if (now.text === told?.text) return;
    // A thread the rep never wrote in is nobody's business, unless it was told of before.
    if (report.messages.length === 0 && now.threadId !== told?.threadId) return;
    told = now;
    page.ask('threads.report', report).catch(() => {
      if (told === now) told = null;
    });
  };
  const readAll = function* (
    unread: readonly ThreadMessage[],
    earlier: readonly EarlierPromise[],
  ): Steps<void> {
    try {
      for (const message of unread) {
        // Drawn anew meanwhile: the next look finds the new one.
        if (message.body?.isConnected !== true) continue;
        const judge = createDraftJudge(page, saidBefore(earlier, message.sentAt));
        const words = yield* readOwnMessage(page, judge, message);
        if (words !== null) known.set(keyOf(message), words);
        yield;
      }
    } finally {
      work.isReading = false;
    }
    // What came into sight while others were read is looked for once more.
    if (work.isOutdated) looking.call();
    look(false);
  };
  const look = (mayRead: boolean) => {
    work.isOutdated = work.isReading;
    const thread = work.isReading ? null : page.host.readThread(page.root);
    if (thread === null) return;
    const own = ownMessages(page, thread).slice(0, MOST_MESSAGES);
    const unread = own.filter((message) => message.body !== null && !known.has(keyOf(message)));
    if (unread.length > 0 && mayRead) {
      work.isReading = true;
      void askEarlier(page, own).then((earlier) => {
        whenIdle(readAll(unread, earlier), signal);
      });
    } else tell(thread, own);
  };
  const looking = debounce(
    () => {
      look(true);
    },
    LOOK_PAUSE_MS,
    signal,
  );
  page.activity.subscribe(looking.call, signal);
  looking.call();
}

/** What the thread's people were told; nothing where the background doesn't answer. */
function askEarlier(
  { ask, mailbox }: MailPage,
  own: readonly ThreadMessage[],
): Promise<readonly EarlierPromise[]> {
  const people = cleanPeople(own.flatMap(({ recipients }) => recipients));
  const addresses = people.map(({ address }) => address);
  return ask('ledger.earlier', { mailbox, addresses }).catch(() => []);
}

/** A message repeats and delivers only what was said before it was sent. */
function saidBefore(
  earlier: readonly EarlierPromise[],
  sentAt: string | null,
): Pick<EarlierMemory, 'of'> {
  const promises = earlier.filter(
    (one) => one.sentAt !== null && sentAt !== null && one.sentAt < sentAt,
  );
  const known = promises.length === 0 ? null : { promises, match: prepareEarlier(promises) };
  return { of: () => known };
}

/** What is read of a message depends on when it was sent, which the page may say only later. */
function keyOf({ messageId, sentAt }: ThreadMessage): string {
  return `${messageId} ${sentAt ?? ''}`;
}

function makeReport(
  { mailbox }: MailPage,
  { threadId, subject }: OpenThread,
  wordsOf: (message: ThreadMessage) => OwnWords,
  own: readonly ThreadMessage[],
): ThreadReport {
  const messages = own.map((message): OwnMessage => ({
    messageId: lineOf(message.messageId),
    sentAt: message.sentAt,
    recipients: { to: cleanPeople(message.recipients), cc: [], bcc: [] },
    ...wordsOf(message),
  }));
  return { mailbox, threadId: lineOf(threadId), subject: lineOf(subject), messages };
}
