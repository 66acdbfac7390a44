import { normalise } from '../promises/text/normalise';
import type { PromiseKind } from '../promises/promise-span';
import { readWording, type Wording } from './wording/read-wording';
import { tellsDelivery, type Delivery } from './wording/tells-delivery';

/** A promise that is still to be kept. */
export interface OpenPromise {
  readonly id: string;
  readonly sentence: string;
  readonly kind: PromiseKind;
}

/** A sentence by which a mail seems to deliver a promise. */
export interface FoundDelivery {
  readonly promiseId: string;
  readonly sentence: string;
}

/** A sentence that tells a delivery, with what it speaks of. */
interface Telling {
  readonly sentence: string;
  readonly delivery: Delivery;
  readonly wording: Wording;
}

/** How much of a promise's words the sentence must have. */
const SHARE = 0.55;
/** The weight of words in common that is needed. */
const LEAST = 1;
/** How much both may have besides what is common. */
const APART = 0.3;

/**
 * Finds the sentences of a later mail of ours that deliver open promises to its readers ("Attached is the
 * questionnaire I promised"). Each promise comes once, with the sentence that tells it best; one sentence
 * may deliver several. Plans, questions, refusals and parts of what was promised are none. Any string is safe.
 *
 * @param sentences - The mail's own sentences, see `sentencesOf`.
 */
export function findDeliveries(
  sentences: readonly string[],
  open: readonly OpenPromise[],
): FoundDelivery[] {
  const tellings = sentences.flatMap((sentence) => tellingOf(sentence) ?? []);
  if (tellings.length === 0) return [];
  return open.flatMap(({ id, sentence }) => {
    const promise = readWording(sentence);
    let best: { telling: Telling; score: number } | null = null;
    for (const telling of tellings) {
      const score = delivers(telling, promise);
      if (score > (best?.score ?? 0)) best = { telling, score };
    }
    return best === null ? [] : [{ promiseId: id, sentence: best.telling.sentence }];
  });
}

function tellingOf(sentence: string): Telling | null {
  const told = tellsDelivery(normalise(sentence));
  return told && { sentence, delivery: told.delivery, wording: readWording(sentence) };
}

/** How well a sentence tells that a promise is kept; 0 when it doesn't. */
function delivers({ delivery, wording }: Telling, promise: Wording): number {
  if (!isDeedOf(wording, delivery, promise) || isPart(wording, promise)) return 0;
  let [common, missing, beside] = [0, 0, 0];
  for (const { stem, weight } of promise.keywords.values())
    if (wording.keywords.has(stem)) common += weight;
    else missing += weight;
  for (const { stem, weight } of wording.keywords.values())
    if (!promise.keywords.has(stem)) beside += weight;
  if (common < LEAST || Math.min(missing, beside) > common * APART) return 0;
  const share = common / (common + missing);
  return share < SHARE ? 0 : share;
}

/** Whether what was done can be what was promised: asking is no sending, and a signed paper must be signed. */
function isDeedOf(wording: Wording, delivery: Delivery, promise: Wording): boolean {
  if (promise.act === wording.act) return true;
  if (promise.act === 'ask' || wording.act === 'ask') return false;
  if (promise.act === null || promise.act === 'give') return true;
  return delivery === 'done' && wording.act === null;
}

/** "Two of the three sessions": fewer than promised. */
function isPart(wording: Wording, promise: Wording): boolean {
  for (const [unit, values] of promise.amounts) {
    const told = wording.amounts.get(unit);
    if (told !== undefined && Math.max(...told) < Math.max(...values)) return true;
  }
  return false;
}
