import { withoutQuotes } from '@/lib/domain/promises/text/without-quotes';
import { withoutHiddenMarks } from '@/lib/domain/text';
import type { ThreadMessage } from '@/lib/hosts/mail-host';
import { mapOwnText } from '../compose/text-map';
import type { MailPage } from '../page/mail-page';

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
  return withoutQuotes(withoutHiddenMarks(text));
}
