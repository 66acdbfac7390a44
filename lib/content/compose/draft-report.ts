import { mailAddressSchema, type MailAddress } from '@/lib/domain/mail/mail-address';
import type { Recipients } from '@/lib/domain/mail/recipients';
import type { DraftPromise, DraftReport } from '@/lib/domain/ledger/draft-report';
import type { ComposeSnapshot } from '@/lib/hosts/mail-host';
import type { DraftItem } from './draft-promises';

const MAX_ROW = 500;
const MAX_LINE = 500;
const MAX_NAME = 200;

/**
 * What the background is told of a draft: who and what it is, and the passages that are to be recorded.
 *
 * @param delivers - What it seems to deliver of earlier promises; looked for when it is sent.
 */
export function makeDraftReport(
  ref: { mailbox: string; draftId: string },
  snapshot: ComposeSnapshot,
  items: readonly DraftItem[],
  delivers: DraftReport['delivers'] = [],
): DraftReport {
  return {
    ...ref,
    threadId: snapshot.threadId,
    subject: lineOf(snapshot.subject),
    recipients: cleanRecipients(snapshot.recipients),
    promises: recordedPromises(items).slice(0, MAX_ROW),
    delivers,
  };
}

/** The passages that are to be recorded, as the ledger takes them. */
export function recordedPromises(items: readonly DraftItem[]): DraftPromise[] {
  return items
    .filter((item) => item.record)
    .map(({ sentence, type, kind, strength, who, due, earlier }) => ({
      sentence,
      type,
      kind,
      strength,
      who,
      due,
      repeats: repeated(earlier),
    }));
}

/** The same thing once more, be it to another day; another amount or answer is a promise of its own. */
function repeated(earlier: DraftItem['earlier']): string | null {
  if (earlier === null) return null;
  return earlier.relation === 'repeats' || earlier.about === 'due' ? earlier.id : null;
}

/** A page's text as one line the contract takes. */
export function lineOf(text: string | null): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, MAX_LINE);
}

/** The recipients that are addresses; a half-typed one must not cost the whole report. */
export function cleanRecipients({ to, cc, bcc }: Recipients): Recipients {
  return { to: cleanPeople(to), cc: cleanPeople(cc), bcc: cleanPeople(bcc) };
}

/** Each address once, the first name given for it kept. */
export function cleanPeople(people: readonly MailAddress[]): MailAddress[] {
  const byAddress = new Map<string, MailAddress>();
  for (const { address, name } of people) {
    const parsed = mailAddressSchema.safeParse({ address, name: name?.slice(0, MAX_NAME) ?? null });
    if (!parsed.success) continue;
    const known = byAddress.get(parsed.data.address);
    if (known === undefined || known.name === null) byAddress.set(parsed.data.address, parsed.data);
  }
  return [...byAddress.values()].slice(0, MAX_ROW);
}
