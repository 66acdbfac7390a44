import { randomFrom, shuffle } from './random';

export interface AdaGradSettings {
  /** How often all examples are gone through. */
  readonly rounds: number;
  /** Step size in the first round; it falls to a fifth. */
  readonly rate: number;
  /** Pull of every weight towards nought at each example (L1), as a gradient. */
  readonly pull: number;
  readonly seed: number;
}

/** What is learned from: the numbers of its features. */
interface Featured {
  readonly features: Uint32Array;
}

/**
 * Learns weights of outcomes by feature with AdaGrad. The same input gives the same weights.
 *
 * @param gradientsOf - By how much each outcome of an example should be more, given its scores by the weights so
 *   far; gradients below `least` are passed over.
 */
export function learnWeights<Example extends Featured>(
  examples: readonly Example[],
  sizes: { readonly features: number; readonly outcomes: number; readonly least: number },
  { rounds, rate, pull, seed }: AdaGradSettings,
  gradientsOf: (example: Example, scores: Float64Array) => ArrayLike<number>,
): Float64Array {
  const { features: count, outcomes, least } = sizes;
  const weights = new Float64Array(count * outcomes);
  const squares = new Float64Array(count * outcomes).fill(1e-6);
  const random = randomFrom(seed);
  const order = examples.map((_, index) => index);
  const learn = (example: Example, size: number): void => {
    const gradients = gradientsOf(example, scoresOf(weights, example.features, outcomes));
    for (let outcome = 0; outcome < outcomes; outcome += 1) {
      const gradient = gradients[outcome] ?? 0;
      if (Math.abs(gradient) < least) continue;
      for (const feature of example.features) {
        const at = feature * outcomes + outcome;
        const square = (squares[at] ?? 0) + gradient * gradient;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) + (size * gradient) / Math.sqrt(square);
      }
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const size = rate * (1 - (0.8 * round) / rounds);
    for (const index of order) {
      const example = examples[index];
      if (example) learn(example, size);
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
