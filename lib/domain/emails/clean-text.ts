import { clipText } from './clip-text';

/** Longest value a mail takes over; what goes beyond it ends in an ellipsis. */
const LONGEST_VALUE = 4000;

/** Controls, direction overrides and invisible characters: they can make a line read as what it is not. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]/gu;

const LIST_MARKER = /^(?:[-*•+–]|\d{1,3}[.)])\s+/u;
const ENDS_CLAUSE = /[.!?…:;,]["”’)\]]*$/u;
const STARTS_ANEW = /^["“‘(]?[\p{Lu}\p{N}]/u;

/**
 * A value as one clean line of text, ready to stand in a mail: no invisible characters, no line breaks
 * (a list becomes clauses, a paragraph runs on), no brackets that could pass for a placeholder.
 *
 * @param value - Anything a rep typed, a page gave or a CRM holds.
 */
export function cleanText(value: string): string {
  const lines = value
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replaceAll('⟦', '[')
    .replaceAll('⟧', ']')
    .split(/[\n\r\v\f\u0085\u2028\u2029]+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  const text = joinLines(lines);
  return clipText(text, LONGEST_VALUE);
}

/** Several typed lines as one, joined the way a person would write them in a row. */
function joinLines(lines: readonly string[]): string {
  if (lines.length < 2) return lines[0] ?? '';
  return lines.reduce((text, line) => {
    const item = line.replace(LIST_MARKER, '');
    if (text === '') return item;
    if (ENDS_CLAUSE.test(text)) return `${text} ${item}`;
    if (item !== line) return `${text}; ${item}`;
    return STARTS_ANEW.test(item) ? `${text}. ${item}` : `${text} ${item}`;
  }, '');
}
