import type { PackedTable } from '../../promises/tagger/packed-table';

/** Weights as they are stored, written by the training script. */
export interface PackedCaptureModel {
  readonly types: PackedTable;
  /**
   * For each type what makes the scores of all types its likelihood: first what is added, then the weight of each
   * score. What is told of one type speaks against its rivals.
   */
  readonly likelihood: readonly (readonly number[])[];
}
