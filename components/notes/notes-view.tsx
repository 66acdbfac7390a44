import { useMutation, useQueryClient } from '@tanstack/react-query';
import { NotebookPen, Plus } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { First90Aside } from '@/components/first-90/first-90-aside';
import { SaveStatus } from '@/components/deal/save-status';
import { LossNotice } from '@/components/history/loss-notice';
import { localDay } from '@/components/ledger/local-day';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { UndoBar } from '@/components/ui/undo-bar';
import type { Note } from '@/lib/domain/deals/note';
import { newId } from '@/lib/domain/ids';
import { removeNote } from '@/lib/queries/remove-note';
import { NoteCard } from './note-card';
import { NoteEditor } from './note-editor';
import { noteHubOf } from './note-hub';
import { notesOf } from './notes-of';
import { storedNote } from './stored-note';

export interface NotesViewProps {
  /** The note that the brief led to. */
  readonly focus?: string | null;
}

/** A deal's calls and meetings, the newest first: noted in a minute, lifted into the brief. */
export function NotesView({ focus = null }: NotesViewProps) {
  const { dossier } = useDeal();
  const hub = noteHubOf(useQueryClient());
  const { drafts } = useSyncExternalStore(hub.subscribe, hub.snapshot);
  const { mutate: takeOut } = useMutation(removeNote);
  const [open, setOpen] = useState<Note | null>(null);
  const [removed, setRemoved] = useState<Note | null>(null);
  const notes = notesOf(dossier, drafts, open);
  const edit = (note: Note) => {
    hub.begin(note.id, storedNote(dossier, note.id));
    setOpen(note);
  };
  const begin = () => {
    const { id: dealId } = dossier.deal;
    const date = localDay(new Date());
    const blank = { kind: 'call', who: [], notes: '', decided: '', meeting: null } as const;
    edit({ id: newId(), dealId, date, ...blank });
  };
  const editor = open !== null && (
    <NoteEditor
      key={open.id}
      note={open}
      people={dossier.people}
      onChange={hub.set}
      onDone={() => {
        hub.flushAll();
        setOpen(null);
      }}
    />
  );
  const add = (
    <Button onClick={begin}>
      <Plus size={15} aria-hidden />
      {i18n.t('note.new')}
    </Button>
  );
  return (
    <div className="flex w-full max-w-180 flex-1 flex-col gap-3 p-4 md:px-6">
      <LossNotice className="m-0" />
      {notes.length > 0 && (
        <div className="flex items-center justify-between gap-2">
          {add}
          <SaveStatus hub={hub} />
        </div>
      )}
      <UndoBar
        text={removed === null ? null : i18n.t('note.removed')}
        onUndo={() => {
          if (removed === null) return;
          hub.begin(removed.id, null);
          hub.set(removed);
          hub.flushAll();
          setRemoved(null);
        }}
      />
      {notes.length === 0 && (
        <EmptyState icon={NotebookPen} title={i18n.t('note.none')} text={i18n.t('note.noneHint')}>
          {add}
        </EmptyState>
      )}
      <ul aria-label={i18n.t('note.list')} className="flex flex-col gap-3 empty:hidden">
        {notes.map((note) => (
          <li key={note.id}>
            {note.id === open?.id ? (
              editor
            ) : (
              <NoteCard
                note={note}
                isSought={note.id === focus}
                onEdit={() => {
                  hub.flushAll();
                  edit(note);
                }}
                onRemove={() => {
                  hub.drop(note.id);
                  takeOut(note, {
                    onSuccess: () => {
                      setRemoved(note);
                    },
                  });
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <First90Aside />
    </div>
  );
}
