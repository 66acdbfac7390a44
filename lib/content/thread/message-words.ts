import { withoutQuotes } from '@/lib/domain/promises/text/without-quotes';
import type { ThreadMessage } from '@/lib/hosts/mail-host';
import { mapOwnText } from '../compose/text-map';
import type { MailPage } from '../page/mail-page';

/** They would let a mail show its words in another order than they stand in, or hide some. */
const HIDDEN_MARKS = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/**
 * What a message says in its writer's own words, with their signature: what is quoted is left out, whether the
 * page marks it or only its words tell.
 *
 * @returns Null while the card is folded.
 */
export function messageWords({ host, view }: MailPage, { body }: ThreadMessage): string | null {
  if (body === null) return null;
  const { text } = mapOwnText(body, host.isQuote, {
    keepLines: view.getComputedStyle(body).whiteSpace.startsWith('pre'),
    mark: ({ localName }) => (localName === 'blockquote' ? '>' : ''),
  });
  return withoutQuotes(text.replace(HIDDEN_MARKS, ''));
}
