const LONGEST = 500;

// Gmail wraps names and shortcuts in direction marks (U+202A … U+202C); they are layout, not text.
const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A page's text as one line: direction marks out, white space folded, at most 500 characters. */
export function lineText(text: string): string {
  const folded = text
    .slice(0, LONGEST * 4)
    .replace(DIRECTION_MARKS, '')
    .replace(/\s+/gu, ' ')
    .trim();
  // Half of an emoji at the edge goes with the other half.
  return folded.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}
