import type { SuggestedFact } from '../capture';
import { takenId } from './taken-id';

/** A suggestion as it is kept, with its source. */
interface Kept extends Pick<SuggestedFact, 'key' | 'verdict'> {
  readonly captureId: string;
}

/**
 * Whether a person or promise was made or filled by a suggestion: as its verdict says, or its id, where the page was
 * closed before the verdict was kept.
 */
export function isTakenInto(
  { captureId, key, verdict }: Kept,
  into: 'person' | 'promise',
  id: string,
): boolean {
  if (verdict.kind === 'taken') return verdict.into === into && verdict.ref === id;
  return takenId(captureId, key) === id;
}
