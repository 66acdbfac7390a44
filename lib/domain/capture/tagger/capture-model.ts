import { finish, type Steps } from '../../steps';
import { unpackTable, type LinearTable } from '../../promises/tagger/linear-table';
import type { PackedCaptureModel } from './packed-capture-model';
import { TAGGED_TYPES } from './tagged-types';
import { weights } from './weights';

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

/** Scores beyond these say no more. */
const HIGHEST = 4;
const LOWEST = -8;

/** What a score is taken for: beyond some point it says no more. */
export function clipScore(score: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, score));
}

/** How likely each of the tagged types is by the weights of some features, 0 to 1; one that is given twice counts once. */
export function likelihoods(
  features: readonly number[],
  { types, likelihood }: CaptureModel,
): number[] {
  const scores = new Float64Array(types.outcomes);
  // Most features are unknown, so a set of all of them would be the dearest part.
  const known = new Set<number>();
  for (const feature of features) if (types.mayKnow(feature)) known.add(feature);
  for (const feature of known) types.add(feature, scores, 0);
  return likelihood.map(([added = 0, ...shares]) => {
    const sum = shares.reduce(
      (all, share, type) => all + share * clipScore(scores[type] ?? 0),
      added,
    );
    return 1 / (1 + Math.exp(-sum));
  });
}
