import { $first, $optional } from '../dom';
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

/** The same with the line that says who wrote what is quoted. */
const FOREIGN_PART = `${FOREIGN}, ${GMAIL.attribution.css}, blockquote`;

/** @see MailHost.bodyOf */
export function bodyOf(compose: HTMLElement): HTMLElement | null {
  return $first(compose, BODIES);
}

/** @see MailHost.isForeignText */
export function isForeignText(element: Element): boolean {
  return element.closest(FOREIGN) !== null;
}

/** @see MailHost.isQuotedText */
export function isQuotedText(element: Element): boolean {
  return element.matches(FOREIGN_PART) && !hasAnswersBetween(element);
}

/**
 * Gmail wraps attribution and quote into one block; whoever answers point by point cuts the quote in it, and writes
 * into the block. A forwarded mail stands in such a block without a quote.
 */
function hasAnswersBetween(element: Element): boolean {
  if (element.localName === 'blockquote' || !element.matches(GMAIL.quote.css)) return false;
  const quotes = [...element.children].filter(({ localName }) => localName === 'blockquote');
  const head = $optional(element, GMAIL.attribution)?.textContent ?? '';
  return quotes.length > 0 && !FORWARDED.test(head);
}
/** In every language the line begins with dashes. */
const FORWARDED = /^\s*-{5,}/;
