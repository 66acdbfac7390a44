import { normalise } from '../../promises/text/normalise';
import { findOwnText } from '../../promises/text/own-text';
import { segment, type Sentence } from '../../promises/text/segment';
import type { Line } from '../../promises/text/line';
import type { CaptureContext } from '../capture-context';
import type { Author, CaptureDocument, Turn } from '../capture-document';
import { sidesIn } from '../sides';
import { findHeadings } from './headings';

/** A sentence of a conversation, with who said it. */
export interface CaptureSentence extends Sentence {
  /** Offset of `norm` in the document's text. */
  readonly start: number;
  /** The sentence as it stands in the text; as long as `norm`. */
  readonly raw: string;
  readonly turn: Turn;
  readonly author: Author | null;
  /** The heading it stands under, normalised; empty where there is none. */
  readonly heading: string;
}

/** An emoji ends a sentence in its midst, for it is two code units. */
const HALF_SIGN = /\s*[\uD800-\uDBFF]$/;
/** Longer stretches of one turn are cut at a line's end, so that no step takes long. */
const LONGEST_PIECE = 20_000;

/**
 * Cuts what was said into sentences: quotes, sign-offs and signatures of mails are left out, as are stretches without
 * words. One turn, or a piece of a long one, after the other, so that reading can pause between them.
 */
export function* captureSentences(
  document: CaptureDocument,
  context: CaptureContext,
): Generator<readonly CaptureSentence[], void, undefined> {
  const { kind, text, turns } = document;
  const isMail = kind === 'thread' || kind === 'mail';
  const sideIn = sidesIn(document, context);
  for (const turn of turns) {
    const author = turn.speaker === null ? null : { ...turn.speaker, side: sideIn(turn.speaker) };
    let heading = '';
    // A mail is whole: where its signature or a quote begins is seen only from what follows.
    for (const [start, end] of isMail ? [[turn.start, turn.end] as const] : pieces(text, turn)) {
      const own = text.slice(start, end);
      const norm = normalise(own);
      const lines = isMail ? findOwnText(own, norm).lines : linesOf(own, norm);
      const headings = findHeadings(own, norm);
      let next = 0;
      yield segment(lines, norm, new Set()).map((sentence) => {
        for (; (headings[next]?.end ?? Infinity) <= sentence.start; next += 1)
          heading = headings[next]?.text ?? '';
        const { length } = sentence.norm;
        const raw = own.slice(sentence.start, sentence.start + length).replace(HALF_SIGN, '');
        return {
          ...sentence,
          norm: sentence.norm.slice(0, raw.length),
          start: start + sentence.start,
          raw,
          turn,
          author,
          heading,
        };
      });
    }
  }
}

function* pieces(text: string, turn: Turn): Generator<readonly [number, number]> {
  let start = turn.start;
  while (turn.end - start > LONGEST_PIECE) {
    const line = text.lastIndexOf('\n', start + LONGEST_PIECE);
    const end = line > start ? line + 1 : start + LONGEST_PIECE;
    yield [start, end];
    start = end;
  }
  yield [start, turn.end];
}

/** Wider lines than this aren't what a program wraps. */
const WIDEST_WRAP = 84;

/** A single line that is full is the longest of its text, and no more. */
const FEWEST_FULL = 2;

/**
 * The lines of notes or of a call. A line goes on in the next only where the text is wrapped: where time and again the
 * next line's first word had no room. Between others an empty one is put, which parts them.
 */
function linesOf(text: string, norm: string): Line[] {
  const written = text.split('\n');
  const width = written.reduce((widest, line) => Math.max(widest, line.length), 0);
  const isFull = written.map((line, index) => {
    const [word = ''] = (written[index + 1] ?? '').trimStart().split(' ', 1);
    return word !== '' && line.length + 1 + word.length > width;
  });
  const isWrapped = width <= WIDEST_WRAP && isFull.filter(Boolean).length >= FEWEST_FULL;
  const lines: Line[] = [];
  let start = 0;
  written.forEach((line, index) => {
    const end = start + line.length;
    lines.push({ start, end, norm: norm.slice(start, end).trim() });
    if (!isWrapped || isFull[index] !== true) lines.push({ start: end, end, norm: '' });
    start = end + 1;
  });
  return lines;
}
