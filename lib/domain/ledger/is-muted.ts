import { wordingOf } from './wording-of';

/**
 * Whether the rep has said never to flag a passage of this wording.
 *
 * @param text - The passage's own words.
 * @param wordings - What {@link wordingOf} gave for the passages muted so far.
 */
export function isMuted(text: string, wordings: ReadonlySet<string>): boolean {
  if (wordings.size === 0) return false;
  const wording = wordingOf(text);
  return wording !== '' && wordings.has(wording);
}
