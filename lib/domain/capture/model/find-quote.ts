import { normalise } from '../../promises/text/normalise';
import type { ModelWindow, WindowPart } from './model-window';

/** Longer than what is quoted of one sentence or two. */
const LONGEST_QUOTE = 600;
/** What means something in a pattern. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;

/**
 * Finds where words stand in what one person said within a window: whole words, letter by letter, but for case, the
 * kind of quotation marks and dashes, and how much white space is between them. Null where nobody said them so.
 */
export function findQuote(text: string, window: ModelWindow, quote: string): WindowPart | null {
  const pattern = patternOf(quote);
  if (pattern === null) return null;
  for (const part of window) {
    const found = pattern.exec(normalise(text.slice(part.start, part.end)));
    if (found !== null) {
      const start = part.start + found.index;
      return { start, end: start + found[0].length, turn: part.turn };
    }
  }
  return null;
}

/** Whether words stand in a text, as {@link findQuote} compares them. */
export function standsIn(text: string, words: string): boolean {
  return patternOf(words)?.test(normalise(text)) === true;
}

/** Null for what is no quote: without a letter or a digit, or as long as a speech. */
function patternOf(quote: string): RegExp | null {
  if (quote.length > LONGEST_QUOTE || !/[\p{L}\p{N}]/u.test(quote)) return null;
  const words = normalise(quote).trim().split(/\s+/u);
  const pattern = words.map((word) => word.replace(SYNTAX, String.raw`\$&`)).join(String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'u');
}
