import { mayFollow, TAG_COUNT } from '@/lib/domain/promises/tagger/tags';
import { randomFrom, shuffle } from './random';

/** A sentence to train on: for each token its features by number, and its tag. */
export interface Example {
  readonly features: readonly Uint32Array[];
  readonly tags: readonly number[];
}

export interface CrfSettings {
  /** How many features there are. */
  readonly features: number;
  /** How often all examples are gone through. */
  readonly rounds: number;
  /** Step size of AdaGrad in the first round; it falls to a fifth. */
  readonly rate: number;
  /** Pull of every weight towards nought at each sentence (L1), as a gradient: what carries little becomes exactly nought. */
  readonly pull: number;
  readonly seed: number;
  /** Which weights of tags by feature may be other than nought; all, when absent. */
  readonly allowed?: Uint8Array;
}

/** Trained weights: of tags by feature, and of tags after tags (the last row is the start). */
export interface CrfWeights {
  readonly emission: Float64Array;
  readonly transition: Float64Array;
}

const START = TAG_COUNT;
/** Below this a gradient is taken for nothing. */
const TINY = 1e-4;

interface State extends CrfWeights {
  readonly emissionSquares: Float64Array;
  readonly transitionSquares: Float64Array;
  readonly allowed: Uint8Array | null;
  /** The step at which a feature's weights were last pulled. */
  readonly pulledAt: Uint32Array;
}

/** Trains a linear-chain conditional random field by AdaGrad. The same examples and seed give the same weights. */
export function trainCrf(examples: readonly Example[], settings: CrfSettings): CrfWeights {
  const { features, rounds, rate, pull, seed } = settings;
  const state: State = {
    emission: new Float64Array(features * TAG_COUNT),
    transition: new Float64Array((TAG_COUNT + 1) * TAG_COUNT),
    emissionSquares: new Float64Array(features * TAG_COUNT).fill(1e-6),
    transitionSquares: new Float64Array((TAG_COUNT + 1) * TAG_COUNT).fill(1e-6),
    allowed: settings.allowed ?? null,
    pulledAt: new Uint32Array(features),
  };
  const random = randomFrom(seed);
  const order = examples.map((_, index) => index);
  let step = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const size = rate * (1 - (0.8 * round) / rounds);
    for (const index of order) {
      const example = examples[index];
      if (!example || example.tags.length === 0) continue;
      step += 1;
      learn(state, example, size, pull, step);
    }
  }
  for (let index = 0; index < state.emission.length; index += 1) {
    const gap = step - (state.pulledAt[Math.floor(index / TAG_COUNT)] ?? 0);
    pullBack(state.emission, state.emissionSquares, index, rate * 0.2 * pull * gap);
  }
  return state;
}

function learn(state: State, example: Example, size: number, pull: number, step: number): void {
  const scores = scoresOf(state, example, size * pull, step);
  const { node, edge } = marginals(scores, example.tags.length, state.transition);
  example.tags.forEach((gold, token) => {
    moveEmission(state, example.features[token] ?? new Uint32Array(), gold, node, token, size);
    moveTransition(state, example.tags[token - 1] ?? START, gold, node, edge, token, size);
  });
}

/** Scores of all tags of all tokens; weights in use are pulled for the steps since they were last used. */
function scoresOf(
  { emission, emissionSquares, pulledAt }: State,
  { features, tags }: Example,
  pull: number,
  step: number,
): Float64Array {
  const scores = new Float64Array(tags.length * TAG_COUNT);
  features.forEach((list, token) => {
    for (const feature of list) {
      const base = feature * TAG_COUNT;
      const gap = step - (pulledAt[feature] ?? 0);
      pulledAt[feature] = step;
      for (let tag = 0; tag < TAG_COUNT; tag += 1) {
        if (gap > 0) pullBack(emission, emissionSquares, base + tag, pull * gap);
        scores[token * TAG_COUNT + tag] =
          (scores[token * TAG_COUNT + tag] ?? 0) + (emission[base + tag] ?? 0);
      }
    }
  });
  return scores;
}

/** Moves a weight towards nought, not past it; one that AdaGrad moves little is pulled little. */
function pullBack(weights: Float64Array, squares: Float64Array, index: number, by: number): void {
  const weight = weights[index] ?? 0;
  if (weight === 0) return;
  const less = Math.abs(weight) - by / Math.sqrt(squares[index] ?? 1);
  weights[index] = less <= 0 ? 0 : Math.sign(weight) * less;
}

function moveEmission(
  { emission, emissionSquares, allowed }: State,
  features: Uint32Array,
  gold: number,
  node: Float64Array,
  token: number,
  size: number,
): void {
  for (let tag = 0; tag < TAG_COUNT; tag += 1) {
    const gradient = (tag === gold ? 1 : 0) - (node[token * TAG_COUNT + tag] ?? 0);
    if (Math.abs(gradient) < TINY) continue;
    for (const feature of features)
      if (allowed === null || allowed[feature * TAG_COUNT + tag] === 1)
        move(emission, emissionSquares, feature * TAG_COUNT + tag, gradient, size);
  }
}

function moveTransition(
  { transition, transitionSquares }: State,
  from: number,
  gold: number,
  node: Float64Array,
  edge: Float64Array,
  token: number,
  size: number,
): void {
  const first = token === 0 ? START : 0;
  const last = token === 0 ? START : TAG_COUNT - 1;
  for (let previous = first; previous <= last; previous += 1)
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const expected =
        token === 0 ? node[tag] : edge[((token - 1) * TAG_COUNT + previous) * TAG_COUNT + tag];
      const gradient = (previous === from && tag === gold ? 1 : 0) - (expected ?? 0);
      if (Math.abs(gradient) >= TINY)
        move(transition, transitionSquares, previous * TAG_COUNT + tag, gradient, size);
    }
}

function move(
  weights: Float64Array,
  squares: Float64Array,
  index: number,
  gradient: number,
  size: number,
): void {
  const square = (squares[index] ?? 0) + gradient * gradient;
  squares[index] = square;
  weights[index] = (weights[index] ?? 0) + (size * gradient) / Math.sqrt(square);
}

/** How likely each tag of each token and each pair of tags is (forward and backward sums). */
function marginals(
  scores: Float64Array,
  length: number,
  transition: Float64Array,
): { node: Float64Array; edge: Float64Array } {
  const forward = forwardSums(scores, length, transition);
  const backward = backwardSums(scores, length, transition);
  const total = logSum(forward.subarray((length - 1) * TAG_COUNT));
  const node = forward.map((value, index) => Math.exp(value + (backward[index] ?? 0) - total));
  const edge = new Float64Array(Math.max(0, length - 1) * TAG_COUNT * TAG_COUNT);
  for (let index = 0; index < edge.length; index += 1) {
    const tag = index % TAG_COUNT;
    const left = Math.floor(index / TAG_COUNT);
    const previous = left % TAG_COUNT;
    if (!mayFollow(previous, tag)) continue;
    const right = (Math.floor(left / TAG_COUNT) + 1) * TAG_COUNT + tag;
    edge[index] = Math.exp(
      (forward[left] ?? 0) +
        (transition[previous * TAG_COUNT + tag] ?? 0) +
        (scores[right] ?? 0) +
        (backward[right] ?? 0) -
        total,
    );
  }
  return { node, edge };
}

function forwardSums(scores: Float64Array, length: number, transition: Float64Array): Float64Array {
  const sums = new Float64Array(length * TAG_COUNT).fill(-Infinity);
  const ways = new Float64Array(TAG_COUNT);
  for (let index = 0; index < sums.length; index += 1) {
    const tag = index % TAG_COUNT;
    const before = index - tag - TAG_COUNT;
    if (before < 0) {
      if (mayFollow(-1, tag))
        sums[index] = (scores[index] ?? 0) + (transition[START * TAG_COUNT + tag] ?? 0);
      continue;
    }
    for (let previous = 0; previous < TAG_COUNT; previous += 1)
      ways[previous] = mayFollow(previous, tag)
        ? (sums[before + previous] ?? 0) + (transition[previous * TAG_COUNT + tag] ?? 0)
        : -Infinity;
    sums[index] = logSum(ways) + (scores[index] ?? 0);
  }
  return sums;
}

function backwardSums(
  scores: Float64Array,
  length: number,
  transition: Float64Array,
): Float64Array {
  const sums = new Float64Array(length * TAG_COUNT);
  const ways = new Float64Array(TAG_COUNT);
  for (let index = (length - 1) * TAG_COUNT - 1; index >= 0; index -= 1) {
    const tag = index % TAG_COUNT;
    const after = index - tag + TAG_COUNT;
    for (let next = 0; next < TAG_COUNT; next += 1)
      ways[next] = mayFollow(tag, next)
        ? (transition[tag * TAG_COUNT + next] ?? 0) +
          (scores[after + next] ?? 0) +
          (sums[after + next] ?? 0)
        : -Infinity;
    sums[index] = logSum(ways);
  }
  return sums;
}

function logSum(values: Float64Array): number {
  let highest = -Infinity;
  for (const value of values) if (value > highest) highest = value;
  if (highest === -Infinity) return -Infinity;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - highest);
  return highest + Math.log(sum);
}
