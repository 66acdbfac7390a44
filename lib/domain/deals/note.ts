import type { Call } from './call';
import { MEETING_KINDS, NO_PLAN, type Meeting } from './meeting';

export const NOTE_KINDS = ['call', ...MEETING_KINDS] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What a meeting has beside its note. */
export type NotedMeeting = Pick<
  Meeting,
  'plannedAt' | 'heldAt' | 'minutes' | 'agenda' | 'checklist'
>;

/** A conversation with the customer as a rep notes it: a call, or a meeting of some kind. */
export interface Note {
  readonly id: string;
  readonly dealId: string;
  readonly kind: NoteKind;
  /** The day it was held, or is planned for, on this computer; `YYYY-MM-DD`. */
  readonly date: string;
  readonly who: readonly string[];
  readonly notes: string;
  /** What a meeting decided; of a call nothing is kept apart. */
  readonly decided: string;
  /** The meeting behind it, of which a note keeps what it doesn't show; null for a call. */
  readonly meeting: NotedMeeting | null;
}

/** How a calendar day and an instant belong together on this computer. */
export interface LocalClock {
  readonly dayOf: (instant: string) => string;
  /** An instant in the middle of that day, ISO 8601 in UTC. */
  readonly noonOf: (day: string) => string;
}

/** A call as a note. */
export function noteOfCall({ id, dealId, date, who, notes }: Call): Note {
  return { id, dealId, kind: 'call', date, who, notes, decided: '', meeting: null };
}

/** A meeting as a note, on the day it was held, else planned for, else last written. */
export function noteOfMeeting(meeting: Meeting, clock: LocalClock): Note {
  const { id, dealId, kind, plannedAt, heldAt, attendees: who, outcome, decided } = meeting;
  const date = clock.dayOf(heldAt ?? plannedAt ?? meeting.updatedAt);
  const { minutes, agenda, checklist } = meeting;
  const beside = { plannedAt, heldAt, minutes, agenda, checklist };
  return { id, dealId, kind, date, who, notes: outcome, decided, meeting: beside };
}

/** A note as the call it is. */
export function callOf({ id, dealId, date, who, notes, decided }: Note): Omit<Call, 'updatedAt'> {
  const all = [notes, decided].filter((text) => text !== '').join('\n\n');
  return { id, dealId, date, who: [...who], notes: all };
}

/**
 * A note as the meeting it is. One that was begun as a call is held at its day, or planned while the day is still to
 * come.
 */
export function meetingOf(
  { id, dealId, kind, date, who, notes, decided, meeting }: Note,
  today: string,
  clock: LocalClock,
): Omit<Meeting, 'updatedAt'> {
  const { plannedAt, heldAt, minutes, agenda, checklist } = meeting ?? notedFor(date, today, clock);
  return {
    id,
    dealId,
    kind: MEETING_KINDS.find((one) => one === kind) ?? 'other',
    plannedAt,
    heldAt,
    attendees: [...who],
    outcome: notes,
    decided,
    minutes,
    agenda: [...agenda],
    checklist: [...checklist],
  };
}

/** A meeting of which only the day is known: held on it, or planned while it is still to come. */
export function notedFor(date: string, today: string, clock: LocalClock): NotedMeeting {
  const at = clock.noonOf(date);
  return date > today
    ? { ...NO_PLAN, plannedAt: at, heldAt: null }
    : { ...NO_PLAN, plannedAt: null, heldAt: at };
}

/** Whether a note is of a meeting that was held; a call is none. */
export function isOfHeld({ kind, meeting }: Note): boolean {
  return kind !== 'call' && meeting !== null && meeting.heldAt !== null;
}

/** A note whose meeting has other times, or another plan: it stands under the day it was held, else is planned for. */
export function movedNote(note: Note, meeting: NotedMeeting, clock: LocalClock): Note {
  const at = meeting.heldAt ?? meeting.plannedAt;
  return { ...note, meeting, date: at === null ? note.date : clock.dayOf(at) };
}

/**
 * When a meeting counts as held on a day: at its planned hour where that was its day, else in the middle of it.
 *
 * @param day - `YYYY-MM-DD` on this computer.
 */
export function heldOn(plannedAt: string | null, day: string, clock: LocalClock): string {
  return plannedAt !== null && clock.dayOf(plannedAt) === day ? plannedAt : clock.noonOf(day);
}

/** A note as the record it is kept as. */
export type NoteRow =
  | { readonly kind: 'call'; readonly row: Omit<Call, 'updatedAt'> }
  | { readonly kind: 'meeting'; readonly row: Omit<Meeting, 'updatedAt'> };

/** A note as the record it is, see {@link callOf} and {@link meetingOf}. */
export function noteRow(note: Note, today: string, clock: LocalClock): NoteRow {
  return note.kind === 'call'
    ? { kind: 'call', row: callOf(note) }
    : { kind: 'meeting', row: meetingOf(note, today, clock) };
}
