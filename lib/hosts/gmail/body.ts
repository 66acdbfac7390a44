import { $first, $optional } from '../dom';
import type { Selector } from '../selector';
import { GMAIL } from './selectors';

/** The most trusted first; never just any textbox, which may be the assistant's prompt. */
const BODIES = [GMAIL.body, GMAIL.bodyWithoutCell, GMAIL.bodyWithoutMark];

/** Quotes and forwarded blocks. */
const QUOTES = [
  GMAIL.quote,
  GMAIL.quoteContainer,
  GMAIL.foreignQuote,
  GMAIL.trimmed,
  GMAIL.outlookQuote,
  GMAIL.yahooQuote,
];

/** Signatures, alone or with the quote below them. */
const SIGNATURES = [
  GMAIL.signature,
  GMAIL.signaturePrefix,
  GMAIL.markedSignature,
  GMAIL.quoteExtra,
];

/** One selector for all: it is asked about every element of a mail. */
const cssOf = (selectors: readonly Selector[]) => selectors.map(({ css }) => css).join(', ');
const FOREIGN = cssOf([...QUOTES, ...SIGNATURES]);
/** With the line that says who wrote what is quoted. */
const QUOTE_PART = `${cssOf([...QUOTES, GMAIL.attribution])}, blockquote`;
const SIGNATURE_PART = cssOf(SIGNATURES);

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
  return element.matches(SIGNATURE_PART) || isQuote(element);
}

/** @see MailHost.isQuote */
export function isQuote(element: Element): boolean {
  return element.matches(QUOTE_PART) && !hasAnswersBetween(element);
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
