import type { Dossier } from '@/lib/domain/deals/dossier';
import { noteOfCall, noteOfMeeting, type Note } from '@/lib/domain/deals/note';
import { localClock } from './local-clock';

/** Later than every instant, as a text. */
const LAST = '\uffff';

/**
 * A deal's calls and meetings as notes, the newest first, with what is being written laid over them. A meeting of
 * which nothing is written yet is no note.
 *
 * @param open - The note that is being edited: it keeps its place while its day is typed.
 * @param sought - The id of one that is shown whatever stands in it; null for none.
 */
export function notesOf(
  { deal, calls, meetings }: Pick<Dossier, 'deal' | 'calls' | 'meetings'>,
  drafts: ReadonlyMap<string, Note>,
  open: Note | null,
  sought: string | null = null,
): Note[] {
  const stored = [
    ...calls.map((call) => ({ note: noteOfCall(call), at: call.updatedAt })),
    ...meetings.map((meeting) => ({
      note: noteOfMeeting(meeting, localClock),
      at: meeting.updatedAt,
    })),
  ]
    .map(({ note, at }) =>
      note.id === open?.id ? { note, date: open.date, at: LAST } : { note, date: note.date, at },
    )
    .toSorted((a, b) => compare(b.date, a.date) || compare(b.at, a.at))
    .map(({ note }) => drafts.get(note.id) ?? note);
  const fresh = [...drafts.values(), ...(open === null ? [] : [open])].filter(
    (draft) => draft.dealId === deal.id && !stored.some(({ id }) => id === draft.id),
  );
  // A note whose kind is being changed stands in both lists for a moment.
  const all = [...new Map([...fresh, ...stored].map((note) => [note.id, note])).values()];
  return all.filter((note) => note.id === open?.id || note.id === sought || hasWords(note));
}

function hasWords(note: Note): boolean {
  return note.kind === 'call' || note.notes !== '' || note.decided !== '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
