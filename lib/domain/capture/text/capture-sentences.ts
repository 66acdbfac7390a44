import { normalise } from '../../promises/text/normalise';
import { findOwnText } from '../../promises/text/own-text';
import { segment, type Sentence } from '../../promises/text/segment';
import type { CaptureContext } from '../capture-context';
import type { Author, CaptureDocument, Turn } from '../capture-document';
import { sideOf } from '../sides';

/** A sentence of a conversation, with who said it. */
export interface CaptureSentence extends Sentence {
  /** Offset of `norm` in the document's text. */
  readonly start: number;
  /** The sentence as it stands in the text; as long as `norm`. */
  readonly raw: string;
  readonly turn: Turn;
  readonly author: Author | null;
}

/**
 * Cuts what was said into sentences: quotes, sign-offs and signatures of mails are left out, as are stretches without
 * words. One turn after the other, so that reading can pause between them.
 */
export function* captureSentences(
  { text, turns }: CaptureDocument,
  context: CaptureContext,
): Generator<readonly CaptureSentence[], void, undefined> {
  for (const turn of turns) {
    const own = text.slice(turn.start, turn.end);
    const norm = normalise(own);
    const author =
      turn.speaker === null ? null : { ...turn.speaker, side: sideOf(turn.speaker, context) };
    const { lines } = findOwnText(own, norm);
    yield segment(lines, norm, new Set()).map((sentence) => ({
      ...sentence,
      start: turn.start + sentence.start,
      raw: own.slice(sentence.start, sentence.start + sentence.norm.length),
      turn,
      author,
    }));
  }
}
