/**
 * @typedef {object} Todo
 * @property {number} line counted from 1
 * @property {string | null} date the day it must be done by, `YYYY-MM-DD`; null when none is given
 */

// The brackets keep this file from holding such a word itself.
const WORD = /\b(?:T[O]DO|F[I]XME)\b(?: \[(\d{4}-\d{2}-\d{2})\]:)?/g;

/**
 * Finds the notes of work left over. The form is the word, a date in brackets, a colon.
 *
 * @param {string} text
 * @returns {Todo[]}
 */
export function findTodos(text) {
  return text
    .split('\n')
    .flatMap((content, index) =>
      Array.from(content.matchAll(WORD), ([, date]) => ({ line: index + 1, date: date ?? null })),
    );
}
