import { browser } from 'wxt/browser';
import type { DueCount } from '@/lib/domain/agenda/today';
import { z } from '@/lib/domain/zod';

// Lives as long as the browser's session, and outlives the worker: whoever asks needn't wait for a look.
const KEY = 'due';
const countSchema = z.object({ late: z.number(), today: z.number() });

/** How many things were due when it was last looked; none before the first look. */
export async function readDueCount(): Promise<DueCount> {
  const kept = (await browser.storage.session.get(KEY))[KEY];
  return countSchema.catch({ late: 0, today: 0 }).parse(kept);
}

/** Keeps how many things are due; gives whether that is news. */
export async function keepDueCount(due: DueCount): Promise<boolean> {
  const before = await readDueCount();
  await browser.storage.session.set({ [KEY]: due });
  return before.late !== due.late || before.today !== due.today;
}
