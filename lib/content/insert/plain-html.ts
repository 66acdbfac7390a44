import { escapeHtml } from '@/lib/domain/escape-html';

const MARKER = /^\s*(?:- |\d{1,4}\. )/u;

/** A text as plain text mode writes it: lines that end in `<br>`, indents kept. */
export function plainHtml(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = /^ */u.exec(line)?.[0].length ?? 0;
      return '&nbsp;'.repeat(indent) + escapeHtml(line.slice(indent));
    })
    .join('<br>');
}

/**
 * A place told without the markers of lists (see `findCaret`) as one in the plain text, which has them; white space
 * counts in neither. Addresses written out behind their links are not known here: behind one, the place is early.
 */
export function characterPlace(text: string, count: number): number {
  let left = count;
  let place = 0;
  for (const line of text.split('\n')) {
    const marker = MARKER.exec(line)?.[0] ?? '';
    const letters = line.slice(marker.length).replace(/\s+/gu, '').length;
    if (left === 0) break;
    place += marker.replace(/\s+/gu, '').length + Math.min(left, letters);
    left -= Math.min(left, letters);
  }
  return place;
}
