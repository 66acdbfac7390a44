import type { BriefGroup } from '../../brief/brief-item';
import type { FoundBy, Verdict } from '../capture';
import type { Author, SourceKind } from '../capture-document';
import type { CapturedFact } from '../captured-fact';
import type { DayPlace } from './day-place';
import type { Laid } from './laid';

/** Under what a suggestion stands: a group of the brief, or what was agreed, which the brief doesn't ask for. */
export type SuggestionGroup = BriefGroup | 'steps';

/** Where something was said. */
export interface SaidIn {
  readonly captureId: string;
  readonly key: string;
  readonly kind: SourceKind;
  /** What the source is called. */
  readonly title: string;
  /** Who spoke or wrote there. */
  readonly people: readonly string[];
  readonly quote: string;
  readonly author: Author | null;
  /** ISO instant: when it was said, else when the conversation was held. */
  readonly at: string;
}

/** Something a conversation suggests for the brief, and what became of it. */
export interface Suggestion {
  /** Names it over all sources of its deal; also the id of the row, person or promise it makes. */
  readonly id: string;
  readonly group: SuggestionGroup;
  /** With what near-duplicates say beside it, or as the rep edited it. */
  readonly fact: CapturedFact;
  readonly isEdited: boolean;
  readonly foundBy: FoundBy;
  /** Where it was said; its own source first, then near-duplicates that are open too. */
  readonly said: readonly [SaidIn, ...SaidIn[]];
  readonly verdict: Verdict;
  /** Where a day goes; null for all else. */
  readonly place: DayPlace | null;
  readonly laid: Laid;
}
