import type { GuardOverrule } from '@/lib/domain/guards/guard-overrule';
import type { BatonDatabase } from '../database';

/** Keeps why a rep went on past a guard; of one that is kept already, only the draft and thread it lacks. */
export async function keepGuardOverrule(db: BatonDatabase, overrule: GuardOverrule): Promise<void> {
  await db.transaction('rw', db.guardOverrules, async () => {
    const known = await db.guardOverrules.get(overrule.id);
    await db.guardOverrules.put({
      ...overrule,
      ...known,
      draftId: known?.draftId ?? overrule.draftId,
      threadId: known?.threadId ?? overrule.threadId,
    });
  });
}

/** The overrules of a deal, in no order. */
export async function guardOverrulesOfDeal(
  db: BatonDatabase,
  dealId: string,
): Promise<GuardOverrule[]> {
  return db.guardOverrules.where({ dealId }).toArray();
}

/** Gives the overrules of a draft the thread it has by now. */
export async function adoptGuardOverrules(
  db: BatonDatabase,
  { mailbox, draftId, threadId }: { mailbox: string; draftId: string; threadId: string | null },
): Promise<void> {
  if (threadId === null) return;
  await db.guardOverrules
    .filter((one) => one.threadId === null && one.draftId === draftId && one.mailbox === mailbox)
    .modify({ threadId });
}
