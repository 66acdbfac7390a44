import type { CapturedFact } from '@/lib/domain/capture/captured-fact';
import type { DayPlace } from '@/lib/domain/capture/suggest/day-place';
import type { Suggestion } from '@/lib/domain/capture/suggest/suggestion';
import type { TakeWay } from '@/lib/domain/capture/suggest/take';

/** What can be done with a suggestion. */
export interface ItemDeeds {
  readonly take: (suggestion: Suggestion, way: TakeWay) => void;
  /** Takes it with what the rep made of it; gives whether there was room. */
  readonly takeEdited: (suggestion: Suggestion, fact: CapturedFact) => boolean;
  readonly refuse: (suggestion: Suggestion) => void;
  /** Opens or leaves the form. */
  readonly edit: (suggestion: Suggestion | null) => void;
  readonly place: (suggestion: Suggestion, place: DayPlace) => void;
  readonly focus: (suggestion: Suggestion) => void;
}
