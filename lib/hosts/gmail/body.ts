import { $first, isWithin } from '../dom';
import { GMAIL } from './selectors';

/** The most trusted first; never just any textbox, which may be the assistant's prompt. */
const BODIES = [GMAIL.body, GMAIL.bodyWithoutCell, GMAIL.bodyWithoutMark];

/** Quotes, forwarded blocks and signatures. */
const FOREIGN = [
  GMAIL.quote,
  GMAIL.quoteContainer,
  GMAIL.foreignQuote,
  GMAIL.signature,
  GMAIL.signaturePrefix,
  GMAIL.markedSignature,
];

/** @see MailHost.bodyOf */
export function bodyOf(compose: HTMLElement): HTMLElement | null {
  return $first(compose, BODIES);
}

/** @see MailHost.isForeignText */
export function isForeignText(element: Element): boolean {
  return isWithin(element, FOREIGN);
}
