import type { FactField } from '../../brief/fact-schemas';
import type { NewPromise } from './new-promise';
import type { PersonParts } from '../../people/person-parts';

/** One change of a deal's records that takes a suggestion over. */
export type Write =
  | {
      readonly kind: 'fact';
      readonly field: FactField;
      readonly value: unknown;
      /** The row or part that it went to, as an origin names it. */
      readonly part: string;
    }
  | {
      readonly kind: 'person';
      /** Null for somebody new. */
      readonly before: PersonParts | null;
      readonly after: PersonParts;
    }
  | { readonly kind: 'promise'; readonly promise: NewPromise }
  /** A promise of the ledger gets another due day. */
  | {
      readonly kind: 'due';
      readonly promiseId: string;
      readonly before: string | null;
      readonly due: string;
    }
  | { readonly kind: 'closeDate'; readonly before: string | null; readonly day: string };

/** A part of which the brief and a conversation say different things. */
export interface Conflict {
  /** The part's name, as a person's or a fact's schema has it. */
  readonly part: string;
  readonly brief: string;
  readonly said: string;
}

/** How what was said stands to what the brief has, and what taking it would write. */
export type Laid =
  /** The brief says so. */
  | { readonly state: 'known' }
  | {
      readonly state: 'new';
      /** The blank parts of something known that it fills; none where all of it is new. */
      readonly fills: readonly string[];
      /** What it fills, as the brief calls it; empty where all of it is new. */
      readonly of: string;
      readonly write: Write;
    }
  | {
      readonly state: 'contradiction';
      readonly conflicts: readonly Conflict[];
      /** Puts the new in the place of the brief's; null where the brief's stands until somebody takes it back. */
      readonly instead: Write | null;
      /** Keeps both; null where the brief holds one. */
      readonly both: Write | null;
    }
  /** It fits no longer: too long, or a list is full. */
  | { readonly state: 'no_room' };

/** All of it is new. */
export function asNew(write: Write | null): Laid {
  return write === null ? { state: 'no_room' } : { state: 'new', fills: [], of: '', write };
}
