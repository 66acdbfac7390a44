import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { localClock } from '@/components/notes/local-clock';
import { storedNote } from '@/components/notes/stored-note';
import { noteOfMeeting, noteRow, type Note, type NoteRow } from '@/lib/domain/deals/note';
import { newId } from '@/lib/domain/ids';
import type { TransferStep, TransferStepId } from '@/lib/domain/transfer/transfer-steps';
import { removeNote } from '@/lib/queries/remove-note';
import { saveNote } from '@/lib/queries/save-note';

/** What the rep says of a call that was held. */
export interface CallSaid {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly who: readonly string[];
  readonly notes: string;
}

interface Logged {
  readonly step: TransferStepId;
  readonly note: Note;
  readonly before: NoteRow | null;
}

/**
 * Keeps a call of the transfer as a meeting of the deal: the primer as such, the first call with the CSM as its
 * kickoff, or as the introduction or kickoff that was planned. A step that was logged can be taken back.
 */
export function useLogStep() {
  const client = useQueryClient();
  const { dossier } = useDeal();
  const [logged, setLogged] = useState<Logged | null>(null);
  const save = useMutation({
    mutationFn: (input: { note: NoteRow; base: NoteRow | null }) =>
      saveNote(client, { ...input, unheard: [] }),
  });
  const remove = useMutation(removeNote);
  const log = (step: TransferStep, { date, who, notes }: CallSaid) => {
    const planned = dossier.meetings.find(({ id }) => id === step.meetingId);
    const known = planned === undefined ? null : noteOfMeeting(planned, localClock);
    const fresh = {
      id: newId(),
      dealId: dossier.deal.id,
      kind: kindOf(step),
      decided: '',
      meeting: null,
    };
    const note: Note = {
      ...(known ?? fresh),
      date,
      who,
      notes: [known?.notes ?? '', notes].filter((text) => text !== '').join('\n'),
    };
    const before = storedNote(dossier, note.id);
    const row = noteRow(note, localDay(new Date()), localClock);
    save.mutate(
      { note: row, base: before },
      {
        onSuccess: () => {
          setLogged({ step: step.id, note, before });
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
  return { log, undo, logged: logged?.step ?? null, hasFailed: save.isError || remove.isError };
}

function kindOf({ id }: TransferStep): Note['kind'] {
  return id === 'primer' ? 'primer' : 'kickoff';
}
