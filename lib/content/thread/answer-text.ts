import type { ThreadMessage } from '@/lib/hosts/mail-host';
import { mapOwnText } from '../compose/text-map';
import type { MailPage } from '../page/mail-page';

/**
 * What a message says in its writer's own words, also between the lines it quotes; each quote is one `>`.
 *
 * @returns Null while the card is folded.
 */
export function answerText({ host, view }: MailPage, { body }: ThreadMessage): string | null {
  if (body === null) return null;
  const { text } = mapOwnText(body, host.isQuotedText, {
    keepLines: view.getComputedStyle(body).whiteSpace.startsWith('pre'),
    mark: ({ localName }) => (localName === 'blockquote' ? '>' : ''),
  });
  return text;
}
