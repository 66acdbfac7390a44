/** Where a line's words lie in a text, without the white space around them; an empty line has none. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** As much of a line as is looked at to tell what kind it is: labels and headers are shorter. */
const LONGEST_HEAD = 240;
const LINE_END = /\r\n|[\n\r\u2028\u2029]/gu;

/** The lines of a text in their order, whatever they end with. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(LINE_END)) {
    lines.push(trimmed(text, from, index));
    from = index + end.length;
  }
  lines.push(trimmed(text, from, text.length));
  return lines;
}

/** How a line begins. */
export function headOf(text: string, { start, end }: Line): string {
  return text.slice(start, Math.min(end, start + LONGEST_HEAD));
}

export function isBlank({ start, end }: Line): boolean {
  return start === end;
}

/** The stretch between two places without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '' || text.charAt(at) === '\u200B';
}
