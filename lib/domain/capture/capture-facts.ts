import { shippedModel } from '../promises/tagger/model';
import { finish, type Steps } from '../steps';
import type { CaptureContext } from './capture-context';
import type { CaptureDocument } from './capture-document';
import type { CapturedFact } from './captured-fact';
import { THEIRS_TO_SAY } from './capture-type';
import { capturePeople } from './people/capture-people';
import { captureFeatures, type Scene } from './tagger/capture-features';
import { likelihoods, shippedCaptureModel, type CaptureModel } from './tagger/capture-model';
import { chooseTypes } from './tagger/choose-types';
import { readScenes } from './tagger/read-scenes';
import type { TaggedType } from './tagger/tagged-types';
import { isToldAside } from './tagger/told-aside';
import { withoutRepeats } from './tagger/repeats';
import { captureSentences, type CaptureSentence } from './text/capture-sentences';
import { withDateOrder } from './text/date-order';
import type { Around } from './values/around';
import { factsOf } from './values/fact-of';
import { timesIn, type Timed } from './values/times-in';

/** How much of the time each part takes, as measured: cutting, hearing; the rest is for people. */
const CUT = 0.05;
const HEARD = 0.9;

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
 * @param model - Trained weights; those shipped with Baton unless others are to be tried.
 */
export function* captureInSteps(
  document: CaptureDocument,
  given: CaptureContext,
  onProgress: (done: number) => void,
  model?: CaptureModel,
): Steps<CapturedFact[]> {
  const context = withDateOrder(document, given);
  const weights = model ?? (yield* shippedCaptureModel());
  const promises = yield* shippedModel();
  const sentences: CaptureSentence[] = [];
  for (const turn of captureSentences(document, context)) {
    for (const sentence of turn) sentences.push(sentence);
    const last = turn.at(-1);
    if (last !== undefined) onProgress((CUT * last.start) / document.text.length);
    yield;
  }
  const chosen: { readonly type: TaggedType; readonly around: Around }[] = [];
  const objections = new Set<number>();
  const look = (scene: Scene, index: number): void => {
    const { sentence, voice, promises: spans } = scene.here;
    let timed: Timed | null = null;
    const times = (): Timed => (timed ??= timesIn(sentence, context));
    const around = {
      document,
      context,
      sentences,
      index,
      objections,
      voice,
      promises: spans,
      times,
    };
    const isOurCall = document.kind === 'transcript' && voice === 'ours';
    for (const { type } of chooseTypes(likelihoods(captureFeatures(scene), weights))) {
      if (isOurCall && THEIRS_TO_SAY.includes(type)) continue;
      if (isToldAside(type, sentence, voice, document)) continue;
      chosen.push({ type, around });
      if (type === 'objection') objections.add(index);
    }
    onProgress(CUT + ((HEARD - CUT) * index) / sentences.length);
  };
  yield* readScenes(document, sentences, context, promises, look);
  // What a fact tells may hang on which others there are.
  const facts: CapturedFact[] = [];
  for (const { type, around } of chosen) {
    facts.push(...factsOf(type, around));
    yield;
  }
  const people = yield* capturePeople(document, context);
  const told = yield* withoutRepeats(facts);
  onProgress(1);
  return [...told, ...people].sort((a, b) => a.start - b.start || a.end - b.end);
}
