import type { UserRole } from '../roles';
import type { AnswerCalendar } from '../emails/tracking/answer-calendar';

/** What a timeline knows of: what somebody owes, and what happened. */
export type EntryKind =
  | 'promise'
  | 'confirmation'
  | 'clock'
  | 'meeting'
  | 'phase'
  | 'mail'
  | 'call'
  | 'brief'
  | 'readiness'
  | 'overrule'
  | 'signal'
  | 'refusal';

/** Who owes something: whoever looks, somebody else of ours, the customer. */
export const SIDES = ['us', 'customer', 'colleague'] as const;
export type Side = (typeof SIDES)[number];

/**
 * How something stands. `ahead`: its time has not begun. `answered`: the customer wrote back and nobody has judged it
 * yet. `missing`: it was planned for a time that has passed, and nobody said that it was held. `dropped`: it ended
 * without being needed any more.
 */
export type EntryState =
  | 'happened'
  | 'ahead'
  | 'open'
  | 'answered'
  | 'late'
  | 'unanswered'
  | 'missing'
  | 'broken'
  | 'done'
  | 'done_late'
  | 'confirmed'
  | 'corrected'
  | 'dropped';

/** One thing on the timeline of a deal. Times are ISO instants. */
export interface TimelineEntry {
  /** The same for the same thing for ever. */
  readonly key: string;
  readonly kind: EntryKind;
  /** Which of its kind: a clock's id, a meeting's kind, a mail's, a phase, a guard; else empty. */
  readonly code: string;
  /** Its words: a promise's sentence, a mail's subject, what was said on a call; else empty. */
  readonly text: string;
  /** Who owes it; null for what nobody does. */
  readonly side: Side | null;
  /** That by name, or who took part; empty where nobody is known. */
  readonly name: string;
  readonly state: EntryState;
  /** When it began to be owed; null for what has only its moment. */
  readonly from: string | null;
  readonly due: string | null;
  /** Whether it is due at that day's end, and not at an hour. */
  readonly isDay: boolean;
  /** When what ends it is planned for; null where it isn't. */
  readonly plannedAt: string | null;
  /** When it ended; null while it hasn't. */
  readonly end: string | null;
  /** Where its mark stands: its end, else when it is due, else its beginning. */
  readonly at: string;
  /** How many changes a version made; else 1. */
  readonly count: number;
}

/** Who looks at a timeline, and when. */
export interface TimelineViewer {
  readonly role: UserRole | null;
  /** As promises name them; empty before the welcome page was filled in. */
  readonly name: string;
  readonly company: string;
  readonly calendar: AnswerCalendar;
  readonly now: Date;
}

type Debt = Pick<TimelineEntry, 'key' | 'kind' | 'side' | 'state'> & Partial<TimelineEntry>;
type Happening = Pick<TimelineEntry, 'key' | 'kind' | 'at'> & Partial<TimelineEntry>;

const NOTHING_SAID = {
  code: '',
  text: '',
  name: '',
  from: null,
  due: null,
  isDay: false,
  plannedAt: null,
  end: null,
  count: 1,
} as const;

/** Something owed; null where it has no time at all, so that there is no place for it. */
export function debt(parts: Debt): TimelineEntry | null {
  const at = parts.end ?? parts.due ?? parts.from ?? null;
  return at === null ? null : { ...NOTHING_SAID, ...parts, at };
}

/** Something that happened at a moment. */
export function happening(parts: Happening): TimelineEntry {
  return { ...NOTHING_SAID, side: null, state: 'happened', ...parts };
}
