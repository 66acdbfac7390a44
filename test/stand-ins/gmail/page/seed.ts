import { mailboxData } from '../mailbox-data';
import type { SeedMessage, SeedThread } from '../data/seed-types';
import { escapeHtml } from './dom';
import { legacyId, permId, tokenOf } from './ids';
import type { Message, Thread } from './mail';
import { bodyHtml, quoteHtml } from './message-html';
import { signatureHtml } from './signature';

/** The threads of a mailbox as they are on the first visit, dated back from `now`. */
export function seedThreads(mailbox: number, now: Date): Thread[] {
  return (mailboxData[mailbox] ?? []).map((thread, index) => seedThread(thread, index, now));
}

function seedThread(seed: SeedThread, index: number, now: Date): Thread {
  const messages: Message[] = [];
  for (const message of seed.messages) {
    messages.push(seedMessage(seed, message, messages, index * 997, now));
  }
  // The first message of a thread has the thread's id, as in Gmail.
  const legacy = messages[0]?.legacyId ?? legacyId(now, index * 997);
  return {
    slug: seed.slug,
    legacyId: legacy,
    permId: seed.withoutPermId === true ? 'undefined' : permId('thread', legacy),
    token: tokenOf(legacy),
    subject: seed.subject,
    folders: [...(seed.folders ?? ['inbox'])],
    unread: seed.unread ?? false,
    messages,
  };
}

function seedMessage(
  thread: SeedThread,
  seed: SeedMessage,
  before: readonly Message[],
  salt: number,
  now: Date,
): Message {
  const previous = before.at(-1) ?? null;
  const at = dateOf(seed, now);
  const legacy = legacyId(at, salt + before.length);
  const subject = previous === null ? thread.subject : `Re: ${thread.subject}`;
  const quote = previous === null || seed.quote === false ? '' : quoteHtml(previous);
  return {
    permId: permId('msg', legacy),
    legacyId: legacy,
    from: seed.from,
    to: seed.to,
    cc: seed.cc ?? [],
    bcc: [],
    subject,
    at: at.toISOString(),
    html:
      bodyHtml(seed.body.map(escapeHtml)) +
      (seed.from === null || seed.phone === true ? '' : signatureHtml(seed.from)) +
      quote,
    ...(seed.collapsed === true ? { collapsed: true } : {}),
  };
}

// Mail of a business mailbox comes on working days; the last two days stay as they are, so that the top is recent.
function dateOf({ daysAgo, time }: SeedMessage, now: Date): Date {
  const at = new Date(now);
  at.setDate(at.getDate() - daysAgo);
  const [hours = 9, minutes = 0] = time.split(':').map(Number);
  at.setHours(hours, minutes, 0, 0);
  if (daysAgo > 1 && at.getDay() === 0) at.setDate(at.getDate() - 2);
  if (daysAgo > 1 && at.getDay() === 6) at.setDate(at.getDate() - 1);
  return at.getTime() > now.getTime() ? new Date(now.getTime() - 17 * 60_000) : at;
}
