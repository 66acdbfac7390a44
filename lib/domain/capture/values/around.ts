import type { PromiseSpan } from '../../promises/promise-span';
import type { CaptureContext } from '../capture-context';
import type { CaptureDocument } from '../capture-document';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Timed } from './times-in';

/** What a sentence's values are read with. */
export interface Around {
  readonly document: CaptureDocument;
  readonly context: CaptureContext;
  /** All sentences of the document, and which of them this one is. */
  readonly sentences: readonly CaptureSentence[];
  readonly index: number;
  /** Which sentences of the document raise an objection: what follows such a one is about that. */
  readonly objections: ReadonlySet<number>;
  /** Whether its speaker is ours: "ours" too where nothing else tells, as in notes. */
  readonly voice: 'ours' | 'theirs' | 'unknown' | 'notes';
  /** What the promise detector finds in it, offsets from its start. */
  readonly promises: readonly PromiseSpan[];
  /** Its time phrases, read when first asked for: facts of several types want them. */
  readonly times: () => Timed;
}
