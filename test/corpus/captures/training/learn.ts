import type { PackedCaptureModel } from '@/lib/domain/capture/tagger/capture-model';
import { TAGGED_TYPES } from '@/lib/domain/capture/tagger/tagged-types';
import { indexFeatures } from '../../training/feature-index';
import { packTable } from '../../training/pack-table';
import type { Conversation } from '../read-conversations';
import { cutConversation, type Cut } from './dataset';
import { scoresOf, trainLogistic } from './logistic';

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
        heldOut.flatMap(({ scores, outcomes }) => {
          const outcome = outcomes[type] ?? null;
          return outcome === null ? [] : [[scores[type] ?? 0, outcome] as const];
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

/** Fits how a score becomes a likelihood (Platt's scaling, by Newton's method). */
function likelihoodOf(scored: readonly (readonly [number, boolean])[]): readonly [number, number] {
  let [stretch, move] = [1, 0];
  for (let round = 0; round < 50; round += 1) {
    let [gs, gm, hss, hsm, hmm] = [0, 0, 1e-6, 0, 1e-6];
    for (const [score, right] of scored) {
      const likely = 1 / (1 + Math.exp(-(stretch * score + move)));
      const off = likely - (right ? 1 : 0);
      const bend = likely * (1 - likely);
      gs += off * score;
      gm += off;
      hss += bend * score * score;
      hsm += bend * score;
      hmm += bend;
    }
    const det = hss * hmm - hsm * hsm;
    stretch -= (hmm * gs - hsm * gm) / det;
    move -= (hss * gm - hsm * gs) / det;
  }
  return [Math.round(stretch * 1e4) / 1e4, Math.round(move * 1e4) / 1e4];
}
