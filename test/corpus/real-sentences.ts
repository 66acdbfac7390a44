import type { LabelledSentence } from './labelled';

/** Which of `folds` parts a sentence belongs to; sentences of one thread are in one part. */
export function foldOf({ group, id }: LabelledSentence, folds: number): number {
  return checksum(group ?? String(id)) % folds;
}

function checksum(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  );
}
