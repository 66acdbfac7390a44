import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import {
  heldOn,
  noteOfMeeting,
  noteRow,
  notedFor,
  type Note,
  type NoteRow,
} from '@/lib/domain/deals/note';
import { newId } from '@/lib/domain/ids';
import { removeNote } from '@/lib/queries/remove-note';
import { saveNote } from '@/lib/queries/save-note';
import { localClock } from './local-clock';
import { storedNote } from './stored-note';

/** What the rep says of a call that was held. */
export interface CallSaid {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly who: readonly string[];
  readonly notes: string;
}

interface Logged {
  readonly note: Note;
  readonly before: NoteRow | null;
}

/** Which meeting is logged. */
interface MeetingToLog {
  readonly kind: Note['kind'];
  /** The one that was planned; null for a new one. */
  readonly meetingId: string | null;
}

/** Keeps a call that was held as a meeting of the deal, or as the one that was planned; it can be taken back. */
export function useLogMeeting() {
  const client = useQueryClient();
  const { dossier } = useDeal();
  const [logged, setLogged] = useState<Logged | null>(null);
  const save = useMutation({
    mutationFn: (input: { note: NoteRow; base: NoteRow | null }) =>
      saveNote(client, { ...input, unheard: [] }),
  });
  const remove = useMutation(removeNote);
  const log = ({ kind, meetingId }: MeetingToLog, { date, who, notes }: CallSaid) => {
    const planned = dossier.meetings.find(({ id }) => id === meetingId);
    const known = planned === undefined ? null : noteOfMeeting(planned, localClock);
    const fresh = { id: newId(), dealId: dossier.deal.id, kind, decided: '' };
    const beside = known?.meeting ?? notedFor(date, date, localClock);
    const note: Note = {
      ...(known ?? fresh),
      date,
      meeting: { ...beside, heldAt: heldOn(beside.plannedAt, date, localClock) },
      who,
      notes: [known?.notes ?? '', notes].filter((text) => text !== '').join('\n'),
    };
    const before = storedNote(dossier, note.id);
    const row = noteRow(note, localDay(new Date()), localClock);
    save.mutate(
      { note: row, base: before },
      {
        onSuccess: () => {
          setLogged({ note, before });
        },
      },
    );
  };
  const undo = () => {
    if (logged === null) return;
    const { note, before } = logged;
    if (before === null) remove.mutate(note);
    else save.mutate({ note: before, base: storedNote(dossier, note.id) });
    setLogged(null);
  };
  return { log, undo, isLogged: logged !== null, hasFailed: save.isError || remove.isError };
}
