import { randomFrom, shuffle } from './random';

/** A passage to train on: its features by number and which outcome is right. */
export interface Judged {
  readonly features: Uint32Array;
  readonly outcome: number;
}

export interface SoftmaxSettings {
  /** How often all examples are gone through. */
  readonly rounds: number;
  /** Step size of AdaGrad in the first round; it falls to a fifth. */
  readonly rate: number;
  /** Pull of every weight towards nought at each passage (L1), as a gradient. */
  readonly pull: number;
  readonly seed: number;
}

/** Trains a softmax regression by AdaGrad; gives weights of outcomes by feature. The same input gives the same weights. */
export function trainSoftmax(
  examples: readonly Judged[],
  features: number,
  outcomes: number,
  { rounds, rate, pull, seed }: SoftmaxSettings,
): Float64Array {
  const weights = new Float64Array(features * outcomes);
  const squares = new Float64Array(features * outcomes).fill(1e-6);
  const random = randomFrom(seed);
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const size = rate * (1 - (0.8 * round) / rounds);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(weights, squares, example, outcomes, size);
    }
    for (let index = 0; index < weights.length; index += 1)
      pullBack(weights, squares, index, size * pull * examples.length);
  }
  return weights;
}

function pullBack(weights: Float64Array, squares: Float64Array, index: number, by: number): void {
  const weight = weights[index] ?? 0;
  const less = Math.abs(weight) - by / Math.sqrt(squares[index] ?? 1);
  weights[index] = less <= 0 ? 0 : Math.sign(weight) * less;
}

function learn(
  weights: Float64Array,
  squares: Float64Array,
  { features, outcome }: Judged,
  outcomes: number,
  size: number,
): void {
  const likely = likelihoods(weights, features, outcomes);
  for (let other = 0; other < outcomes; other += 1) {
    const gradient = (other === outcome ? 1 : 0) - (likely[other] ?? 0);
    if (Math.abs(gradient) < 1e-4) continue;
    for (const feature of features) {
      const at = feature * outcomes + other;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) + (size * gradient) / Math.sqrt(square);
    }
  }
}

function likelihoods(weights: Float64Array, features: Uint32Array, outcomes: number): Float64Array {
  const scores = new Float64Array(outcomes);
  for (const feature of features)
    for (let other = 0; other < outcomes; other += 1)
      scores[other] = (scores[other] ?? 0) + (weights[feature * outcomes + other] ?? 0);
  const highest = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - highest));
  const sum = exps.reduce((total, value) => total + value, 0);
  return exps.map((value) => value / sum);
}
