import { cleanText } from './clean-text';

const ENDS_SENTENCE = /[.!?…]["”’)\]]*$/u;
const PLAIN_LOWER_WORD = /^\p{Ll}[\p{Ll}'’-]*(?=[\s,;:.!?)]|$)/u;

/** Words a measure often begins with and that are no names, so that they lose their capital inside a sentence. */
const COMMON_FIRST_WORDS = new Set(
  `a accuracy active adoption all annual average backlog billing churn close completed conversion cost costs
  customer cycle daily days downtime error errors first forecast handling hours invoice invoices late lead
  manual mean median minutes monthly month-end number open order orders overdue percentage process quarterly
  rate reply reporting response revenue share support the ticket tickets time total touches turnaround uptime
  usage users weekly weeks win`.split(/\s+/u),
);

/** A value as a sentence of its own: capital first where the first word is an ordinary one, full stop last. Empty stays empty. */
export function asSentence(value: string): string {
  const text = cleanText(value);
  if (text === '') return '';
  const opened = PLAIN_LOWER_WORD.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return ENDS_SENTENCE.test(opened) ? opened : `${opened.replace(/[\s,;:]+$/u, '')}.`;
}

/** A value as part of a sentence: no closing stop. */
export function asPhrase(value: string): string {
  const text = cleanText(value);
  return text.endsWith('...') ? text : text.replace(/[\s.,;:]+$/u, '');
}

/** A phrase for the middle of a sentence: an ordinary first word loses its capital, a name keeps it. */
export function midSentence(value: string): string {
  const phrase = asPhrase(value);
  const first = /^[\p{L}-]+/u.exec(phrase)?.[0] ?? '';
  return COMMON_FIRST_WORDS.has(first.toLowerCase()) &&
    first.slice(1) === first.slice(1).toLowerCase()
    ? first.toLowerCase() + phrase.slice(first.length)
    : phrase;
}
