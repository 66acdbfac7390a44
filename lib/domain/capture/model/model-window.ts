import type { Turn } from '../capture-document';

/** A stretch of one turn; offsets are into the document's text. */
export interface WindowPart {
  readonly start: number;
  readonly end: number;
  readonly turn: Turn;
}

/** So much of a conversation as a model reads at once. */
export type ModelWindow = readonly WindowPart[];

/** What a part takes beside its own words: who says it, and a new line. */
const LABEL_LENGTH = 40;
/** Where a turn that is too long is best cut: after a paragraph, a line, a sentence, a word. */
const CUTS = [/\n\s*\n/gu, /\n/gu, /[.!?]\s/gu, /\s/gu] as const;

/** The turns of a conversation, each as a part of its own. */
export function partsOf(turns: readonly Turn[]): WindowPart[] {
  return turns.map((turn) => ({ start: turn.start, end: turn.end, turn }));
}

/**
 * Lays parts together into windows, in order and without overlap; a part that is longer than a window is cut.
 * Parts without words are left out. Linear in the text.
 *
 * @param longest - Characters in a window, labels counted; at least twice {@link LABEL_LENGTH}.
 */
export function windowsOf(
  text: string,
  parts: readonly WindowPart[],
  longest: number,
): ModelWindow[] {
  const windows: WindowPart[][] = [];
  let room = 0;
  for (const part of parts.flatMap((one) => piecesOf(text, one, longest - LABEL_LENGTH))) {
    const length = part.end - part.start + LABEL_LENGTH;
    const open = windows.at(-1);
    if (open === undefined || length > room) {
      windows.push([part]);
      room = longest - length;
    } else {
      open.push(part);
      room -= length;
    }
  }
  return windows;
}

/** How many characters of the text a window covers. */
export function lengthOf(window: ModelWindow): number {
  return window.reduce((sum, { start, end }) => sum + end - start, 0);
}

function piecesOf(text: string, part: WindowPart, longest: number): WindowPart[] {
  const pieces: WindowPart[] = [];
  for (let start = part.start; start < part.end;) {
    const end = part.end - start <= longest ? part.end : cutBefore(text, start, start + longest);
    if (text.slice(start, end).trim() !== '') pieces.push({ start, end, turn: part.turn });
    start = end;
  }
  return pieces;
}

/** The last good place to cut in the second half of a stretch; its very end where there is none. */
function cutBefore(text: string, start: number, end: number): number {
  const middle = start + Math.ceil((end - start) / 2);
  const half = text.slice(middle, end);
  for (const cut of CUTS) {
    const last = [...half.matchAll(cut)].at(-1);
    if (last !== undefined) return middle + last.index + last[0].length;
  }
  // Never between the two halves of a character.
  return /[\uD800-\uDBFF]$/u.test(half) ? end - 1 : end;
}
