import type { Call } from './call';
import { MEETING_KINDS, USUAL_MINUTES, type Meeting } from './meeting';

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
 * A note as the meeting it is: held at its day, or planned while the day is still to come. A time of that
 * day that was kept before stays.
 */
export function meetingOf(
  { id, dealId, kind, date, who, notes, decided, meeting }: Note,
  today: string,
  clock: LocalClock,
): Omit<Meeting, 'updatedAt'> {
  const kept = (instant: string | null | undefined) =>
    instant && clock.dayOf(instant) === date ? instant : clock.noonOf(date);
  const isPlanned = date > today;
  const plannedAt = isPlanned ? kept(meeting?.plannedAt) : (meeting?.plannedAt ?? null);
  return {
    id,
    dealId,
    kind: MEETING_KINDS.find((one) => one === kind) ?? 'other',
    plannedAt,
    heldAt: isPlanned ? null : kept(meeting?.heldAt ?? meeting?.plannedAt),
    attendees: [...who],
    outcome: notes,
    decided,
    minutes: meeting?.minutes ?? USUAL_MINUTES,
    agenda: [...(meeting?.agenda ?? [])],
    checklist: [...(meeting?.checklist ?? [])],
  };
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
