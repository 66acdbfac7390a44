import { finish, type Steps } from '../../steps';
import { unpackTable, type LinearTable } from '../../promises/tagger/linear-table';
import type { PackedTable } from '../../promises/tagger/packed-table';
import { TAGGED_TYPES } from './tagged-types';
import { weights } from './weights';

/** Weights as they are stored, written by the training script. */
export interface PackedCaptureModel {
  readonly types: PackedTable;
  /** For each type what makes a score a likelihood: by how much it is stretched, then moved. */
  readonly likelihood: readonly (readonly [stretch: number, move: number])[];
}

/** Trained weights, unpacked. */
export interface CaptureModel {
  readonly types: LinearTable;
  readonly likelihood: PackedCaptureModel['likelihood'];
}

let shipped: CaptureModel | null = null;

/** The model that ships with Baton, unpacked when first asked for. */
export function* shippedCaptureModel(): Steps<CaptureModel> {
  return (shipped ??= yield* unpackInSteps(weights));
}

/** Unpacks stored weights; throws when they were trained for other types. */
export function unpackCaptureModel(packed: PackedCaptureModel): CaptureModel {
  return finish(unpackInSteps(packed));
}

function* unpackInSteps({ types, likelihood }: PackedCaptureModel): Steps<CaptureModel> {
  if (types.outcomes !== TAGGED_TYPES.length)
    throw new Error('the weights were trained for other types: run npm run train:captures');
  return { types: yield* unpackTable(types), likelihood };
}

/** How likely each of the tagged types is by the weights of some features, 0 to 1. */
export function likelihoods(features: Int32Array, { types, likelihood }: CaptureModel): number[] {
  const scores = new Float64Array(types.outcomes);
  for (const feature of features) types.add(feature, scores, 0);
  return likelihood.map(
    ([stretch, move], type) => 1 / (1 + Math.exp(-(stretch * (scores[type] ?? 0) + move))),
  );
}
