import { finish, type Steps } from '../../steps';
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

const unpacking = unpackInSteps(weights);
let model: Model | null = null;

/** The model that ships with Baton, unpacked when first asked for; whoever asks next goes on where another stopped. */
export function* shippedModel(): Steps<Model> {
  while (model === null) {
    const step = unpacking.next();
    if (step.done === true) model = step.value;
    else yield;
  }
  return model;
}

/** Unpacks stored weights; throws when they were trained for other tags. */
export function unpackModel(packed: PackedModel): Model {
  return finish(unpackInSteps(packed));
}

function* unpackInSteps(packed: PackedModel): Steps<Model> {
  if (packed.tags.outcomes !== TAG_COUNT)
    throw new Error('the weights were trained for other tags: run npm run train');
  return {
    tags: yield* unpackTable(packed.tags),
    transitions: Float64Array.from(packed.transitions),
    kind: yield* unpackTable(packed.kind),
    strength: yield* unpackTable(packed.strength),
    who: yield* unpackTable(packed.who),
  };
}
