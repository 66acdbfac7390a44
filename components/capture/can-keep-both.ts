import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import { writeOf } from '@/lib/domain/capture/suggest/take';

/** Whether a suggestion contradicts the brief where the brief can hold both. */
export function canKeepBoth(suggestion: Suggestion): boolean {
  return suggestion.laid.state === 'contradiction' && writeOf(suggestion, 'both') !== null;
}
