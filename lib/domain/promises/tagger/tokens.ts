import { wordHash } from './feature-hash';

/** A sentence cut into words, numbers and marks; the arrays run side by side. Offsets count from the start of the sentence. */
export interface Tokens {
  readonly length: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Hash of the normalised word; digits count as 0, so that all numbers of one form are one word. */
  readonly hash: readonly number[];
  /** Hash of its first letters, which forms of one word share. */
  readonly stem: readonly number[];
}

/** The parts of "I'll", "we've", "don't" and the like are words of their own. */
const CONTRACTION = /(?:'(?:ll|re|ve|m|d|s)|n't)$/;

/** How many letters tell a word's family. */
const STEM = 5;

/** Cuts a normalised sentence into tokens, in one pass. */
export function tokenise(norm: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const hash: number[] = [];
  const stem: number[] = [];
  const push = (from: number, to: number): void => {
    start.push(from);
    end.push(to);
    hash.push(wordHash(norm, from, to));
    stem.push(wordHash(norm, from, Math.min(to, from + STEM)));
  };
  let index = 0;
  while (index < norm.length) {
    const code = norm.charCodeAt(index);
    if (code === 32) {
      index += 1;
      continue;
    }
    const from = index;
    index += 1;
    if (isWordCode(code)) {
      while (index < norm.length && continuesWord(norm, index)) index += 1;
      pushWord(norm, from, index, push);
    } else push(from, index);
  }
  return { length: start.length, start, end, hash, stem };
}

function pushWord(
  norm: string,
  from: number,
  to: number,
  push: (from: number, to: number) => void,
): void {
  const quote = norm.indexOf("'", from);
  if (quote >= 0 && quote < to) {
    const parts = CONTRACTION.exec(norm.slice(from, to));
    if (parts && parts.index > 0) {
      push(from, from + parts.index);
      push(from + parts.index, to);
      return;
    }
  }
  push(from, to);
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0xc0 || code === 39;
}

/** Letters and digits go on; apostrophes, hyphens, dots, commas, slashes and colons only between two of them ("go-live", "3/4", "14:30", "2,000"). */
function continuesWord(norm: string, index: number): boolean {
  const code = norm.charCodeAt(index);
  if (code === 39) return isLetterOrDigit(norm.charCodeAt(index + 1));
  if (isWordCode(code)) return true;
  const next = norm.charCodeAt(index + 1);
  if (code === 45) return isLetterOrDigit(next);
  if (code === 46 || code === 44 || code === 47 || code === 58)
    return isDigit(norm.charCodeAt(index - 1)) && isDigit(next);
  return code === 38 && isLetterOrDigit(next);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code) || code >= 0xc0;
}
