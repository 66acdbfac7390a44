import { isEqual } from './is-equal';
import type { LostPart } from './merge-value';
import { partAt } from './part-at';

/**
 * The losses that are somebody else's words.
 *
 * @param unheard - Whole values that the same page sent without hearing an answer: its own words are nobody's loss.
 */
export function othersLosses(lost: readonly LostPart[], unheard: readonly unknown[]): LostPart[] {
  const isOwn = (part: LostPart) =>
    unheard.some((sent) => isEqual(partAt(sent, part.path), part.lost));
  return lost.filter((part) => !isOwn(part));
}
