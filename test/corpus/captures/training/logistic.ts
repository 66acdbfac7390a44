import { randomFrom, shuffle } from '../../training/random';

/** A sentence to learn from: its features by number, and for each outcome whether it has it; null where nobody can say. */
export interface Labelled {
  readonly features: Uint32Array;
  readonly outcomes: readonly (boolean | null)[];
}

export interface LogisticSettings {
  readonly rounds: number;
  /** Step size of AdaGrad in the first round; it falls to a fifth. */
  readonly rate: number;
  /** Pull of every weight towards nought at each sentence (L1), as a gradient. */
  readonly pull: number;
  readonly seed: number;
}

/** Trains one logistic regression for each outcome by AdaGrad; gives weights of outcomes by feature. Repeatable. */
export function trainLogistic(
  examples: readonly Labelled[],
  features: number,
  outcomes: number,
  { rounds, rate, pull, seed }: LogisticSettings,
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

/** How strongly each outcome is told by some features. */
export function scoresOf(
  weights: Float64Array,
  features: Uint32Array,
  outcomes: number,
): Float64Array {
  const scores = new Float64Array(outcomes);
  for (const feature of features)
    for (let outcome = 0; outcome < outcomes; outcome += 1)
      scores[outcome] = (scores[outcome] ?? 0) + (weights[feature * outcomes + outcome] ?? 0);
  return scores;
}

function pullBack(weights: Float64Array, squares: Float64Array, index: number, by: number): void {
  const weight = weights[index] ?? 0;
  const less = Math.abs(weight) - by / Math.sqrt(squares[index] ?? 1);
  weights[index] = less <= 0 ? 0 : Math.sign(weight) * less;
}

function learn(
  weights: Float64Array,
  squares: Float64Array,
  { features, outcomes: gold }: Labelled,
  outcomes: number,
  size: number,
): void {
  const scores = scoresOf(weights, features, outcomes);
  for (let outcome = 0; outcome < outcomes; outcome += 1) {
    const right = gold[outcome];
    if (right === null || right === undefined) continue;
    const gradient = (right ? 1 : 0) - 1 / (1 + Math.exp(-(scores[outcome] ?? 0)));
    if (Math.abs(gradient) < 1e-3) continue;
    for (const feature of features) {
      const at = feature * outcomes + outcome;
      const square = (squares[at] ?? 0) + gradient * gradient;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) + (size * gradient) / Math.sqrt(square);
    }
  }
}
