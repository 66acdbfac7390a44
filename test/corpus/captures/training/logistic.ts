import { learnWeights, type AdaGradSettings } from '../../training/adagrad';

/** A sentence to learn from: its features by number, and for each outcome whether it has it; null where nobody can say. */
export interface Labelled {
  readonly features: Uint32Array;
  readonly outcomes: readonly (boolean | null)[];
}

const LEAST_GRADIENT = 1e-3;

/** Trains one logistic regression for each outcome; gives weights of outcomes by feature. Repeatable. */
export function trainLogistic(
  examples: readonly Labelled[],
  features: number,
  outcomes: number,
  settings: AdaGradSettings,
): Float64Array {
  const sizes = { features, outcomes, least: LEAST_GRADIENT };
  return learnWeights(examples, sizes, settings, ({ outcomes: gold }, scores) =>
    scores.map((score, outcome) => {
      const right = gold[outcome] ?? null;
      return right === null ? 0 : (right ? 1 : 0) - 1 / (1 + Math.exp(-score));
    }),
  );
}
