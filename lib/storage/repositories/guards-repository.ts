import type { GuardOverrule } from '@/lib/domain/guards/guard-overrule';
import type { BatonDatabase } from '../database';
import type { ThreadRef } from './links-repository';

/** Keeps why a rep went on past a guard; one that is kept already stays as it is. */
export async function keepGuardOverrule(db: BatonDatabase, overrule: GuardOverrule): Promise<void> {
  await db.transaction('rw', db.guardOverrules, async () => {
    if ((await db.guardOverrules.get(overrule.id)) === undefined)
      await db.guardOverrules.add(overrule);
  });
}

/** The overrules of a thread. */
export async function guardOverrulesOfThread(
  db: BatonDatabase,
  { mailbox, threadId }: ThreadRef,
): Promise<GuardOverrule[]> {
  return db.guardOverrules.where('[mailbox+threadId]').equals([mailbox, threadId]).toArray();
}
