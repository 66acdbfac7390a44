import { setTimeout as pause } from 'node:timers/promises';
import type { MailRecord } from './mail-record';
import { mailIdOf } from './mails';
import type { Plan } from './plan';
import { playSend, type PlayedSend } from './play-send';
import { readLedger, type LedgerCounts } from './read-ledger';
import { UNDO_SECONDS } from './storm-compose';
import { StormWorld, type SentSight } from './storm-world';

/** What one browser of the storm saw. */
export interface WorldResult {
  readonly played: readonly PlayedSend[];
  /** Wrong mails, mails sent twice, mails that left after they were held back, as sentences. */
  readonly wrongs: readonly string[];
  readonly ledger: LedgerCounts;
  /** Every mail of this browser by its number, bystanders among them. */
  readonly records: ReadonlyMap<number, MailRecord>;
  /** Numbers of the mails that left for good. */
  readonly left: ReadonlySet<number>;
  /** Sends that could not be played, with why: the storm's own fault. */
  readonly broken: readonly string[];
}

/** So many sends, then the mailbox is made new: a long list of sent mails makes the page slow. */
const ROUND = 40;
/** Longer than any send with all its waiting. */
const LONGEST_SEND_MS = 60_000;

/** Plays sends one after the other in a browser of their own. */
export async function runWorld(
  plans: readonly Plan[],
  { hurried, tell }: { hurried: boolean; tell: (played: PlayedSend) => void },
): Promise<WorldResult> {
  const storm = await StormWorld.open();
  const played: PlayedSend[] = [];
  const broken: string[] = [];
  const wrongs: string[] = [];
  const records = new Map<number, MailRecord>();
  const left = new Set<number>();
  try {
    for (let from = 0; from < plans.length; from += ROUND) {
      for (const plan of plans.slice(from, from + ROUND)) {
        try {
          const playing = playSend(storm, plan, (record) => records.set(record.id, record));
          const one = await Promise.race([playing, tooLong()]);
          played.push(one);
          tell(one);
        } catch (error) {
          broken.push(`${String(plan.id)}: ${String(error).split('\n')[0] ?? ''}`);
          records.delete(plan.id);
          await storm.reload();
        }
      }
      // Until the last mail can no longer be undone, and our script has seen that.
      await pause(UNDO_SECONDS * 1_000 + 1_500);
      const sent = await storm.sent();
      wrongs.push(...wrongOnes(sent, records));
      for (const { text } of sent) left.add(mailIdOf(text) ?? -1);
      await storm.renew();
    }
    const ledger = await readLedger(storm.world, hurried);
    return { played, wrongs, records, left, broken, ledger };
  } finally {
    await storm.close();
  }
}

/** A browser that no longer answers must not hold up the storm. */
async function tooLong(): Promise<never> {
  await pause(LONGEST_SEND_MS, undefined, { ref: false });
  throw new Error('the browser did not answer');
}

function wrongOnes(
  sent: readonly SentSight[],
  records: ReadonlyMap<number, MailRecord>,
): readonly string[] {
  const byDraft = new Map([...records.values()].map((record) => [record.draftId, record]));
  const seen = new Set<string>();
  return sent.flatMap(({ draftId, text, to, at }) => {
    const record = byDraft.get(draftId);
    if (record === undefined) return [];
    const name = `mail ${String(record.id)}`;
    const isOnce = !seen.has(draftId);
    seen.add(draftId);
    if (!isOnce) return [`${name} left twice`];
    if (!record.wanted && at > (record.heldAt ?? 0)) return [`${name} left, which nobody wanted`];
    if (mailIdOf(text) !== record.id || to.join() !== record.to.join()) {
      return [`${name} left with another's words or people`];
    }
    return [];
  });
}
