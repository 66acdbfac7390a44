import type { Insertion } from '@/lib/domain/emails/insertion';
import type { InsertionResult } from '@/lib/messaging/contract/page';

const KEPT = 50;

/**
 * Makes inserting safe to repeat: the same insertion id gets the first answer, also while that is still
 * being worked out. Two different insertions never type at the same time.
 */
export function insertOnce(
  insert: (insertion: Insertion) => Promise<InsertionResult>,
): (insertion: Insertion) => Promise<InsertionResult> {
  const answers = new Map<string, Promise<InsertionResult>>();
  let last: Promise<unknown> = Promise.resolve();
  return (insertion) => {
    const known = answers.get(insertion.id);
    if (known !== undefined) return known;
    const answer = last.then(() => insert(insertion));
    last = answer.catch(() => undefined);
    answers.set(insertion.id, answer);
    // What was not inserted may be tried again.
    const forget = () => answers.delete(insertion.id);
    answer.then(({ ok }) => ok || forget(), forget);
    const oldest = answers.keys().next();
    if (answers.size > KEPT && oldest.done !== true) answers.delete(oldest.value);
    return answer;
  };
}
