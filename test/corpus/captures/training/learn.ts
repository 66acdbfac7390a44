import { clipScore } from '@/lib/domain/capture/tagger/capture-model';
import type { PackedCaptureModel } from '@/lib/domain/capture/tagger/packed-capture-model';
import { TAGGED_TYPES } from '@/lib/domain/capture/tagger/tagged-types';
import { indexFeatures } from '../../training/feature-index';
import { packTable } from '../../training/pack-table';
import type { Conversation } from '../read-conversations';
import { cutConversation, type Cut } from './dataset';
import { scoresOf } from '../../training/adagrad';
import { trainLogistic } from './logistic';

/** Settings found by trying them on held-out writers (docs/capture.md). */
const SETTINGS = { rounds: 20, rate: 0.02, pull: 3e-5, seed: 1 } as const;
/** How often a feature must occur to be learned from. */
const LEAST = 3;
/** What weights are rounded to. */
const STEP = 0.03;
const OUTCOMES = TAGGED_TYPES.length;

/** A conversation, cut. */
export interface CutConversation {
  readonly writer: string;
  readonly cuts: readonly Cut[];
}

/** Cuts conversations into sentences with their features. */
export async function cutAll(conversations: readonly Conversation[]): Promise<CutConversation[]> {
  const cut: CutConversation[] = [];
  for (const conversation of conversations)
    cut.push({ writer: conversation.writer, cuts: await cutConversation(conversation) });
  return cut;
}

/** Trains weights on conversations, and learns from held-out writers among them how far scores are to be trusted. */
export function learn(conversations: readonly CutConversation[]): PackedCaptureModel {
  const heldOut = conversations
    .map(({ writer }) => writer)
    .filter((writer, index, all) => all.indexOf(writer) === index)
    .flatMap((writer) => {
      const score = scorer(conversations.filter((one) => one.writer !== writer));
      return conversations
        .filter((one) => one.writer === writer)
        .flatMap(({ cuts }) =>
          cuts.map(({ features, outcomes }) => ({ scores: score(features), outcomes })),
        );
    });
  const { hashes, weights } = train(conversations);
  return {
    types: packTable(hashes, weights, OUTCOMES, STEP),
    likelihood: TAGGED_TYPES.map((_, type) =>
      likelihoodOf(
        type,
        heldOut.flatMap(({ scores, outcomes }) => {
          const isRight = outcomes[type] ?? null;
          return isRight === null ? [] : [{ scores, isRight }];
        }),
      ),
    ),
  };
}

function train(conversations: readonly CutConversation[]) {
  const cuts = conversations.flatMap((one) => one.cuts);
  const index = indexFeatures(
    cuts.map(({ features }) => features),
    LEAST,
  );
  const examples = cuts.map(({ features, outcomes }) => ({
    features: index.known(features),
    outcomes,
  }));
  const weights = trainLogistic(examples, index.hashes.length, OUTCOMES, SETTINGS);
  return { hashes: index.hashes, known: index.known, weights };
}

function scorer(conversations: readonly CutConversation[]): (features: Int32Array) => Float64Array {
  const { known, weights } = train(conversations);
  return (features) => scoresOf(weights, known(features), OUTCOMES);
}

/** How strongly a score's own weight is held at one, those of others at nought, and how often the fit is bettered. */
const HOLD = 0.1;
const ROUNDS = 200;

/** Fits how the scores of all types become the likelihood of one (logistic regression by AdaGrad). */
function likelihoodOf(
  type: number,
  scored: readonly { readonly scores: Float64Array; readonly isRight: boolean }[],
): number[] {
  const first = [0, ...TAGGED_TYPES.map((_, other) => (other === type ? 1 : 0))];
  const shares = [...first];
  const squares = shares.map(() => 1e-6);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = shares.map((share, at) => (at === 0 ? 0 : HOLD * (share - (first[at] ?? 0))));
    for (const { scores, isRight } of scored) {
      const clipped = [1, ...Array.from(scores, clipScore)];
      const sum = clipped.reduce((all, score, at) => all + score * (shares[at] ?? 0), 0);
      const off = 1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0);
      clipped.forEach((score, at) => {
        slope[at] = (slope[at] ?? 0) + off * score;
      });
    }
    slope.forEach((one, at) => {
      squares[at] = (squares[at] ?? 0) + one * one;
      shares[at] = (shares[at] ?? 0) - (0.15 * one) / Math.sqrt(squares[at] ?? 1);
    });
  }
  return shares.map((share) => Math.round(share * 1e3) / 1e3);
}
