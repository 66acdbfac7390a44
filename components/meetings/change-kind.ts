import { localDay } from '@/components/ledger/local-day';
import { localClock } from '@/components/notes/local-clock';
import {
  movedNote,
  notedFor,
  type Note,
  type NotedMeeting,
  type NoteKind,
} from '@/lib/domain/deals/note';
import { isUntouched, standardWords } from './plan-meeting';

/**
 * A note as one of another kind. A call that becomes a meeting is held on its day; a meeting that nobody has planned
 * in their own words takes its new kind's standard plan. What a call can't show stays behind it, should it become a
 * meeting again.
 */
export function changeKind(note: Note, kind: NoteKind): Note {
  if (kind === 'call') return { ...note, kind };
  const meeting = meetingBehind(note);
  const isOwn = note.kind !== 'call' && !isUntouched(note.kind, meeting);
  if (isOwn || (note.kind === 'call' && meeting.agenda.length > 0))
    return { ...note, kind, meeting };
  return { ...note, kind, meeting: { ...meeting, ...standardWords(kind) } };
}

/** A call's day is the only one there is: a meeting behind it that stands under another moves to it. */
function meetingBehind(note: Note): NotedMeeting {
  const noted = notedFor(note.date, localDay(new Date()), localClock);
  if (note.meeting === null) return noted;
  const { plannedAt, heldAt } = noted;
  const isMoved =
    note.kind === 'call' && movedNote(note, note.meeting, localClock).date !== note.date;
  return isMoved ? { ...note.meeting, plannedAt, heldAt } : note.meeting;
}
