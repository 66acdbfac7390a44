import { sectionsOf } from '../brief/brief-form';
import { isFactItem, type BriefItem } from '../brief/brief-item';
import { formProgress } from '../brief/form-progress';
import { customerPeople } from '../brief/people-map-gap';
import { countedPromises } from '../brief/promises-gap';
import type { Dossier } from '../deals/dossier';
import type { PromiseRecord } from '../ledger/promise-record';

const ITEMS: readonly BriefItem[] = sectionsOf('one_page').flatMap(({ items }) => items);

/** A brief that is complete, and when it became so at the latest. */
export interface BriefCompletion {
  /** Null where it was complete and has been written on since the deadline: in time or not can't be told. */
  readonly at: string | null;
}

/**
 * Whether the one-page brief is complete, and since when.
 *
 * Nobody writes down the moment at which a brief becomes complete: what is kept of a deal are its facts and people as
 * they stand, each with its last change, and promises with their history. The last of those changes is a moment by
 * which it was complete. Where that is in time, the brief was. Where it isn't, somebody has finished the brief then, or
 * mended a word of one that was finished long before; neither is claimed.
 *
 * A promise that was made after the deadline asks nothing of a brief that was due before it.
 *
 * @param dueAt - ISO instant; null where the brief has no deadline yet.
 * @returns Null while it isn't complete.
 */
export function briefCompletion(dossier: Dossier, dueAt: string | null): BriefCompletion | null {
  const promises =
    dueAt === null ? dossier.promises : dossier.promises.filter((one) => madeAt(one) <= dueAt);
  const { done, all } = formProgress('one_page', { ...dossier, promises });
  if (done < all) return null;
  const changes = [
    ...dossier.facts.flatMap(({ field, updatedAt }) =>
      ITEMS.some((item) => isFactItem(item) && item === field) ? [updatedAt] : [],
    ),
    ...customerPeople(dossier.people).map(({ updatedAt }) => updatedAt),
    ...countedPromises(promises).map(classedAt),
  ];
  const last = changes.toSorted().at(-1) ?? dossier.deal.createdAt;
  return { at: dueAt !== null && last > dueAt ? null : last };
}

function madeAt({ sentAt, createdAt }: PromiseRecord): string {
  return sentAt ?? createdAt;
}

/** When a promise got the class it has. */
function classedAt({ history, createdAt }: PromiseRecord): string {
  return history.findLast(({ what }) => what === 'review')?.at ?? createdAt;
}
