import { normalise } from '../promises/text/normalise';
import { findOwnText } from '../promises/text/own-text';
import { findPeople } from '../promises/text/people';
import { segment } from '../promises/text/segment';

/**
 * The sentences of what a mail's writer wrote, in order, as written but with plain spaces: quotes, forwarded
 * mails and the signature are left out, list items are sentences of their own. Any string is safe.
 *
 * @param text - A mail as plain text.
 */
export function sentencesOf(text: string): string[] {
  const norm = normalise(text);
  const { lines, signature } = findOwnText(text, norm);
  const { own } = findPeople(text, lines, signature, null);
  return segment(lines, norm, own).map(({ start, norm: { length } }) =>
    text.slice(start, start + length).replace(/\s+/gu, ' '),
  );
}
