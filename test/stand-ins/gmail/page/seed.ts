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
  const legacy = legacyId(new Date(Date.UTC(2026, 0, 1 + index)), index * 997);
  const messages: Message[] = [];
  for (const [position, message] of seed.messages.entries()) {
    messages.push(seedMessage(seed, message, messages.at(-1) ?? null, legacy, position, now));
  }
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
  previous: Message | null,
  threadId: string,
  position: number,
  now: Date,
): Message {
  // The first message of a thread has the thread's id, as in Gmail.
  const legacy = (BigInt(`0x${threadId}`) + BigInt(position * 4099)).toString(16);
  const subject = position === 0 ? thread.subject : `Re: ${thread.subject}`;
  const quote = previous === null || seed.quote === false ? '' : quoteHtml(previous);
  return {
    permId: permId('msg', legacy),
    legacyId: legacy,
    from: seed.from,
    to: seed.to,
    cc: seed.cc ?? [],
    bcc: [],
    subject,
    at: dateOf(seed, now).toISOString(),
    html:
      bodyHtml(seed.body.map(escapeHtml)) +
      (seed.from === null ? '' : signatureHtml(seed.from)) +
      quote,
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
