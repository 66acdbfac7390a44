import { clipText } from './clip-text';
import { visibleLines } from './visible-lines';

/** Longest value a mail takes over; what goes beyond it ends in an ellipsis. */
const LONGEST_VALUE = 4000;

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
  const text = joinLines(visibleLines(value));
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
