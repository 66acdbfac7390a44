import { unpackTable, type LinearTable } from './linear-table';
import type { PackedModel } from './packed-table';
import { TAG_COUNT } from './tags';
import { weights } from './weights';

/** Trained weights, unpacked. */
export interface Model {
  readonly tags: LinearTable;
  /** Weight of tag `to` after tag `from`, at `from * TAG_COUNT + to`; the row after the last is the start. */
  readonly transitions: Float64Array;
  readonly kind: LinearTable;
  readonly strength: LinearTable;
  readonly who: LinearTable;
}

let model: Model | null = null;

/** The model that ships with Baton, unpacked when first asked for. */
export function shippedModel(): Model {
  return (model ??= unpackModel(weights));
}

/** Unpacks stored weights; throws when they were trained for other tags. */
export function unpackModel(packed: PackedModel): Model {
  if (packed.tags.outcomes !== TAG_COUNT)
    throw new Error('the weights were trained for other tags: run npm run train');
  return {
    tags: unpackTable(packed.tags),
    transitions: Float64Array.from(packed.transitions),
    kind: unpackTable(packed.kind),
    strength: unpackTable(packed.strength),
    who: unpackTable(packed.who),
  };
}
