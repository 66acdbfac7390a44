import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import type { Note } from '@/lib/domain/deals/note';
import { removeNote } from '@/lib/queries/remove-note';
import { noteHubOf } from './note-hub';
import { storedNote } from './stored-note';

/** Where a note is edited: it stays there while it is open, whatever becomes of its kind and day. */
export type NotePlace = 'meetings' | 'notes';

/** The note that is open, and the ways to open, leave, take out and bring back one. */
export function useOpenNote() {
  const { dossier } = useDeal();
  const hub = noteHubOf(useQueryClient());
  const { mutate: takeOut } = useMutation(removeNote);
  const [open, setOpen] = useState<{ readonly note: Note; readonly place: NotePlace } | null>(null);
  const [removed, setRemoved] = useState<Note | null>(null);
  return {
    hub,
    removed,
    /** The note that is open in a place; null where none is. */
    openIn: (place: NotePlace) => (open?.place === place ? open.note : null),
    edit: (note: Note, place: NotePlace) => {
      hub.flushAll();
      hub.begin(note.id, storedNote(dossier, note.id));
      setOpen({ note, place });
    },
    leave: () => {
      hub.flushAll();
      setOpen(null);
      focusSoon(`[data-edit="${open?.note.id ?? ''}"]`);
    },
    remove: (note: Note) => {
      hub.drop(note.id);
      takeOut(note, {
        onSuccess: () => {
          setRemoved(note);
          focusSoon('[data-undo]');
        },
      });
    },
    bringBack: () => {
      if (removed === null) return;
      hub.begin(removed.id, null);
      hub.set(removed);
      hub.flushAll();
      setRemoved(null);
    },
  };
}

/** Gives the cursor a place once what was pressed is gone: the change has been shown by then. */
function focusSoon(selector: string): void {
  queueMicrotask(() => document.querySelector<HTMLElement>(selector)?.focus());
}
