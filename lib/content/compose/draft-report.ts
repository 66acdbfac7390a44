import type { DraftPromise, DraftReport } from '@/lib/domain/ledger/draft-report';
import type { ComposeSnapshot } from '@/lib/hosts/mail-host';
import { cleanRecipients, lineOf } from '../page/clean-mail';
import type { DraftItem } from './draft-promises';

const MOST_PROMISES = 500;

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
    promises: recordedPromises(items).slice(0, MOST_PROMISES),
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
