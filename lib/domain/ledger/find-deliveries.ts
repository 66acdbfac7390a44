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
const SHARE = 0.5;
/** The weight of telling words in common that is needed. */
const LEAST = 1.5;
/** With less in common, hardly anything else may be said ("The agenda is attached"). */
const LEAST_BARE = 1;
const BARE = 0.5;
/** How much both may have besides what is common. */
const APART = 0.34;
const LIST = /,| and | & | plus /;
/** Words of less weight ("get", "ready") tell no promise from another; of the next, no thing. */
const TELLING = 0.5;
const OBJECT = 0.6;

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
  const tellings = sentences.flatMap(tellingsOf);
  if (tellings.length === 0) return [];
  return open.flatMap((promise) => {
    const wording = readWording(promise.sentence);
    // "We won't raise the price" is kept every day, and no mail delivers it.
    if (wording.refrains) return [];
    let best: { telling: Telling; score: number } | null = null;
    for (const telling of tellings) {
      const score = delivers(telling, promise, wording);
      if (score > (best?.score ?? 0)) best = { telling, score };
    }
    return best === null ? [] : [{ promiseId: promise.id, sentence: best.telling.sentence }];
  });
}

/** Each clause that tells a delivery, the sentence around it, and each thing of a list of enclosures. */
function tellingsOf(sentence: string): Telling[] {
  return tellsDelivery(sentence).flatMap(({ delivery, clause, around }) => {
    const listed = delivery === 'given' && around !== null ? around.split(LIST) : [];
    const texts = new Set([clause, around ?? clause, ...listed]);
    return [...texts].map((text) => ({ sentence, delivery, wording: readWording(text) }));
  });
}

/** How well a sentence tells that a promise is kept; 0 when it doesn't. */
function delivers(
  { delivery, wording }: Telling,
  { kind, sentence }: OpenPromise,
  promise: Wording,
): number {
  if (!isDeedOf(wording, delivery, promise, kind) || isPart(wording, promise)) return 0;
  let [common, telling, objects, missing, beside] = [0, 0, 0, 0, 0];
  for (const { stem, weight, maybeName } of promise.keywords.values()) {
    const told = wording.keywords.get(stem);
    if (told) {
      common += weight;
      if (weight >= TELLING) telling += weight;
      if (weight >= OBJECT && !(maybeName && told.maybeName)) objects += weight;
    } else missing += weight;
  }
  for (const { stem, weight } of wording.keywords.values())
    if (!promise.keywords.has(stem)) beside += weight;
  const isBare = telling < LEAST;
  if (isBare && POINTS_BACK.test(sentence)) return 0;
  if (isBare && (missing > BARE || beside > BARE)) return 0;
  if (objects < LEAST_BARE || Math.min(missing, beside) > common * APART) return 0;
  const share = common / (common + missing);
  return share < SHARE ? 0 : share - beside / 100;
}

/** "Treasury has it ready": what is promised stands elsewhere. */
const POINTS_BACK = /\b(?:it|them|this|that|those)\b/i;

/** Kinds that no enclosure delivers: they are done, or they are not. */
const DEEDS: ReadonlySet<PromiseKind> = new Set([
  'pricing_or_concession',
  'integration',
  'feature_or_roadmap',
  'timeline',
]);

/** Whether what was done can be what was promised: asking is no sending, and a paper to sign must be signed. */
function isDeedOf(
  wording: Wording,
  delivery: Delivery,
  promise: Wording,
  kind: PromiseKind,
): boolean {
  if (promise.act === 'ask' || wording.act === 'ask') return promise.act === wording.act;
  if (promise.act === 'give')
    return delivery === 'given' || wording.act === 'give' || wording.act === null;
  if (promise.act === wording.act) return delivery === 'done' || !DEEDS.has(kind);
  if (promise.act === null) return delivery === 'done' || !DEEDS.has(kind);
  if (promise.act === 'introduce' && delivery === 'given') return true;
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
