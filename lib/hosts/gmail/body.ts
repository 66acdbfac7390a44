import { $first } from '../dom';
import { GMAIL } from './selectors';

/** The most trusted first; never just any textbox, which may be the assistant's prompt. */
const BODIES = [GMAIL.body, GMAIL.bodyWithoutCell, GMAIL.bodyWithoutMark];

/** Quotes, forwarded blocks and signatures, as one selector: it is asked about every element of a mail. */
const FOREIGN = [
  GMAIL.quote,
  GMAIL.quoteContainer,
  GMAIL.foreignQuote,
  GMAIL.signature,
  GMAIL.signaturePrefix,
  GMAIL.markedSignature,
  GMAIL.quoteExtra,
  GMAIL.trimmed,
  GMAIL.outlookQuote,
  GMAIL.yahooQuote,
]
  .map(({ css }) => css)
  .join(', ');

/** @see MailHost.bodyOf */
export function bodyOf(compose: HTMLElement): HTMLElement | null {
  return $first(compose, BODIES);
}

/** @see MailHost.isForeignText */
export function isForeignText(element: Element): boolean {
  return element.closest(FOREIGN) !== null;
}
