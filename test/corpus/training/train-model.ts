import { spanFeatures } from '@/lib/domain/promises/attributes/span-features';
import { PARTIES } from '@/lib/domain/promises/attributes/who';
import { PROMISE_KINDS, PROMISE_STRENGTHS } from '@/lib/domain/promises/promise-span';
import { cueBeginFeature } from '@/lib/domain/promises/tagger/features';
import { passageOf, type Tagged } from '@/lib/domain/promises/read-sentence';
import type { PackedModel } from '@/lib/domain/promises/tagger/packed-table';
import { beginTag, TAG_COUNT } from '@/lib/domain/promises/tagger/tags';
import type { LabelledSpan } from '../labelled';
import { trainCrf, type Example } from './crf';
import { goldTags, type Cut } from './dataset';
import { indexFeatures } from './feature-index';
import { packTable } from './pack-table';
import type { AdaGradSettings } from './adagrad';
import { trainSoftmax } from './softmax';

/** A mail, cut, with its labels. */
export interface TrainingMail {
  readonly cuts: readonly Cut[];
  readonly spans: readonly LabelledSpan[];
  /** Whether its labels tell where passages are and no more. */
  readonly placesOnly?: boolean;
}

/** Settings of the tagger, found by trying them on held-out writers of the tuning set (docs/promise-detection.md). */
const DRAFT = { rounds: 6, rate: 0.03, pull: 2e-5, seed: 1 } as const;
const TAGGER = { rounds: 6, rate: 0.03, pull: 2e-6, seed: 1 } as const;
/** Weights that the draft leaves smaller than this are given up; those that stay are learned anew, for the pull has made them too small. */
const WORTHWHILE = 0.07;
/** How often a feature must occur to be learned from. */
const LEAST = { tags: 3, attributes: 2 } as const;
/** Added to "no passage": below nought the tagger marks more and errs more. */
const CAUTION = 0.01;
/**
 * Added to a promise that begins where a cue of the first, second or third rule does. The tuning mails are full
 * of near-misses and teach distrust of the cues; in real mail they are more often right.
 */
const TRUST = [4, 4, 3] as const;
/** What weights are rounded to: coarser ones are smaller and hardly worse. */
const TAG_STEP = 0.12;
/** Settings of the tables of attributes. */
const ATTRIBUTES = {
  kind: { rounds: 8, rate: 0.03, pull: 2.2e-4, step: 0.045, seed: 1 },
  strength: { rounds: 12, rate: 0.1, pull: 2e-4, step: 0.1, seed: 1 },
  who: { rounds: 12, rate: 0.1, pull: 2e-4, step: 0.1, seed: 1 },
} as const;

/** Trains all weights on labelled mails. Deterministic: the same mails in the same order give the same weights. */
export function trainModel(mails: readonly TrainingMail[]): PackedModel {
  return { ...trainTagger(mails), ...trainAttributes(mails) };
}

function trainTagger(mails: readonly TrainingMail[]): Pick<PackedModel, 'tags' | 'transitions'> {
  const cuts = mails.flatMap((mail) => mail.cuts);
  const index = indexFeatures(
    cuts.flatMap((cut) => cut.features),
    LEAST.tags,
  );
  const examples: Example[] = mails.flatMap(({ cuts: own, spans }) =>
    own.map((cut) => ({ features: cut.features.map(index.known), tags: goldTags(cut, spans) })),
  );
  const features = index.hashes.length;
  const draft = trainCrf(examples, { features, ...DRAFT });
  const allowed = Uint8Array.from(draft.emission, (weight) =>
    Math.abs(weight) >= WORTHWHILE ? 1 : 0,
  );
  const { emission, transition } = trainCrf(examples, { features, ...TAGGER, allowed });
  trustCues(index.hashes, emission);
  // Every way that marks nothing passes through "none after none" or "none at the start".
  transition[0] = (transition[0] ?? 0) + CAUTION;
  const start = TAG_COUNT * TAG_COUNT;
  transition[start] = (transition[start] ?? 0) + CAUTION;
  return {
    transitions: Array.from(transition, (weight) => Math.round(weight * 1e4) / 1e4),
    tags: packTable(index.hashes, emission, TAG_COUNT, TAG_STEP),
  };
}

function trustCues(hashes: readonly number[], emission: Float64Array): void {
  TRUST.forEach((trust, rule) => {
    for (const strength of PROMISE_STRENGTHS) {
      const feature = hashes.indexOf(cueBeginFeature(rule, strength));
      if (feature < 0) continue;
      const at = feature * TAG_COUNT + beginTag('promise');
      emission[at] = (emission[at] ?? 0) + trust;
    }
  });
}

function trainAttributes(
  mails: readonly TrainingMail[],
): Pick<PackedModel, 'kind' | 'strength' | 'who'> {
  const passages = mails.filter(({ placesOnly }) => placesOnly !== true).flatMap(passagesOf);
  const promises = passages.filter(({ span }) => span.type === 'promise');
  const table = (
    of: readonly { features: Int32Array; span: LabelledSpan }[],
    { step, ...settings }: AdaGradSettings & { readonly step: number },
    outcomes: number,
    right: (span: LabelledSpan) => number,
  ): PackedModel['kind'] => {
    const index = indexFeatures(
      of.map(({ features }) => features),
      LEAST.attributes,
    );
    const judged = of.map(({ features, span }) => ({
      features: index.known(features),
      outcome: right(span),
    }));
    const weights = trainSoftmax(judged, index.hashes.length, outcomes, settings);
    return packTable(index.hashes, weights, outcomes, step);
  };
  return {
    kind: table(passages, ATTRIBUTES.kind, PROMISE_KINDS.length, ({ kind }) =>
      PROMISE_KINDS.findIndex((one) => one === kind),
    ),
    strength: table(promises, ATTRIBUTES.strength, PROMISE_STRENGTHS.length, ({ strength }) =>
      PROMISE_STRENGTHS.findIndex((one) => one === strength),
    ),
    who: table(passages, ATTRIBUTES.who, PARTIES.length, ({ who }) =>
      who === 'I' ? 0 : who === 'we' ? 1 : 2,
    ),
  };
}

/** The labelled passages that lie in one sentence each, with their features. */
function passagesOf({ cuts, spans }: TrainingMail): { features: Int32Array; span: LabelledSpan }[] {
  return cuts.flatMap(({ context, cues }) => {
    const inside = spans.flatMap((span) => {
      const tagged = within(context, span);
      return tagged === null ? [] : [{ tagged, span }];
    });
    const all = inside.map(({ tagged }) => tagged);
    return inside.map(({ tagged, span }) => ({
      features: spanFeatures(context, passageOf(context, tagged, all, cues)),
      span,
    }));
  });
}

/** Where a labelled span begins and ends in a sentence, or null when it begins elsewhere. */
function within({ sentence, tokens, place }: Cut['context'], span: LabelledSpan): Tagged | null {
  let start: number | null = null;
  let end = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const [from, to] = place(tokens.start[index] ?? 0, tokens.end[index] ?? 0);
    if (sentence.start + to <= span.start || sentence.start + from >= span.end) continue;
    start ??= tokens.start[index] ?? 0;
    end = tokens.end[index] ?? 0;
  }
  if (start === null || span.start < sentence.start) return null;
  return { start, end, type: span.type };
}
