import { normalise } from '../promises/text/normalise';
import { findOwnText } from '../promises/text/own-text';

/**
 * What a mail's writer wrote in it: quotes, forwarded mails, the sign-off and the signature are left out, line
 * ends are kept. Any string is safe.
 *
 * @param text - A mail as plain text.
 */
export function ownWords(text: string): string {
  return findOwnText(text, normalise(text))
    .lines.map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .trim();
}
