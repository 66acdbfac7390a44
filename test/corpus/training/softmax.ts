import { learnWeights, type AdaGradSettings } from './adagrad';

/** A passage to train on: its features by number and which outcome is right. */
export interface Judged {
  readonly features: Uint32Array;
  readonly outcome: number;
}

const LEAST_GRADIENT = 1e-4;

/** Trains a softmax regression; gives weights of outcomes by feature. The same input gives the same weights. */
export function trainSoftmax(
  examples: readonly Judged[],
  features: number,
  outcomes: number,
  settings: AdaGradSettings,
): Float64Array {
  const sizes = { features, outcomes, least: LEAST_GRADIENT };
  return learnWeights(examples, sizes, settings, ({ outcome }, scores) => {
    const likely = likelihoods(scores);
    return likely.map((share, other) => (other === outcome ? 1 : 0) - share);
  });
}

function likelihoods(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - highest));
  const sum = exps.reduce((total, value) => total + value, 0);
  return exps.map((value) => value / sum);
}
