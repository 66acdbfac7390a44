import { localDay } from '@/components/ledger/local-day';
import { localClock } from '@/components/notes/local-clock';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { Meeting } from '@/lib/domain/deals/meeting';
import { meetingOf, type Note } from '@/lib/domain/deals/note';

/**
 * A deal's meetings with what is being written laid over them.
 *
 * @param open - The one that is being edited, also before anything of it is kept.
 */
export function shownMeetings(
  { deal, meetings }: Pick<Dossier, 'deal' | 'meetings'>,
  drafts: ReadonlyMap<string, Note>,
  open: Note | null,
): Meeting[] {
  const shown = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const now = new Date();
  const lay = (note: Note) => {
    if (note.kind === 'call') shown.delete(note.id);
    else {
      const updatedAt = shown.get(note.id)?.updatedAt ?? now.toISOString();
      shown.set(note.id, { ...meetingOf(note, localDay(now), localClock), updatedAt });
    }
  };
  if (open !== null && !shown.has(open.id)) lay(open);
  for (const draft of drafts.values()) if (draft.dealId === deal.id) lay(draft);
  return [...shown.values()];
}
