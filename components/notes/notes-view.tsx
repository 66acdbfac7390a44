import { NotebookPen, Plus } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import { CaptureEntry } from '@/components/capture/capture-entry';
import { useDeal } from '@/components/deal/deal-context';
import { First90Aside } from '@/components/first-90/first-90-aside';
import { SaveStatus } from '@/components/deal/save-status';
import { LossNotice } from '@/components/history/loss-notice';
import { localDay } from '@/components/ledger/local-day';
import { MeetingList } from '@/components/meetings/meeting-list';
import { shownMeetings } from '@/components/meetings/meeting-rows';
import { plannedMeeting } from '@/components/meetings/plan-meeting';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { UndoBar } from '@/components/ui/undo-bar';
import { MEETING_KINDS, type Meeting } from '@/lib/domain/deals/meeting';
import {
  heldOn,
  movedNote,
  NOTE_KINDS,
  noteOfMeeting,
  type Note,
  type NoteKind,
} from '@/lib/domain/deals/note';
import { newId } from '@/lib/domain/ids';
import { localClock } from './local-clock';
import { noteById } from './note-by-id';
import { NoteCard } from './note-card';
import { NoteEditor } from './note-editor';
import { notesOf } from './notes-of';
import { useOpenNote } from './use-open-note';

export interface NotesViewProps {
  /** The note that the brief led to. */
  readonly focus?: string | null;
}

/** A deal's meetings in the order of a handoff, and below what was noted of them and of calls, the newest first. */
export function NotesView({ focus = null }: NotesViewProps) {
  const { dossier } = useDeal();
  const { hub, removed, openIn, edit, leave, remove, bringBack } = useOpenNote();
  const { drafts } = useSyncExternalStore(hub.subscribe, hub.snapshot);
  const [meeting, note] = [openIn('meetings'), openIn('notes')];
  const notes = notesOf(dossier, drafts, note, focus);
  const begin = () => {
    const { id: dealId } = dossier.deal;
    const date = localDay(new Date());
    const blank = { kind: 'call', who: [], notes: '', decided: '', meeting: null } as const;
    edit({ id: newId(), dealId, date, ...blank }, 'notes');
  };
  const status = <SaveStatus hub={hub} />;
  const editorOf = (open: Note, kinds: readonly NoteKind[]) => (
    <NoteEditor
      key={open.id}
      note={drafts.get(open.id) ?? noteById(dossier, open.id) ?? open}
      kinds={kinds}
      people={dossier.people}
      status={status}
      onChange={hub.set}
      onDone={leave}
    />
  );
  const noteOf = (shown: Meeting) => drafts.get(shown.id) ?? noteOfMeeting(shown, localClock);
  const hold = (shown: Meeting) => {
    const held = noteOf(shown);
    if (held.meeting === null || shown.plannedAt === null) return;
    const day = localClock.dayOf(shown.plannedAt);
    const heldAt = heldOn(shown.plannedAt, day, localClock);
    const changed = movedNote(held, { ...held.meeting, heldAt }, localClock);
    edit(held, 'meetings');
    hub.set(changed);
    edit(changed, 'meetings');
  };
  const add = (
    <Button onClick={begin}>
      <Plus size={15} aria-hidden />
      {i18n.t('note.new')}
    </Button>
  );
  return (
    <div className="flex w-full max-w-180 flex-1 flex-col gap-4 p-4 md:px-6">
      <LossNotice className="m-0" />
      <CaptureEntry />
      <MeetingList
        meetings={shownMeetings(dossier, drafts, meeting)}
        open={meeting === null ? null : { id: meeting.id, form: editorOf(meeting, MEETING_KINDS) }}
        status={meeting === null && note === null && status}
        onPlan={(kind) => {
          edit(plannedMeeting(kind, dossier), 'meetings');
        }}
        onEdit={(shown) => {
          edit(noteOf(shown), 'meetings');
        }}
        onHeld={hold}
        onRemove={(shown) => {
          remove(noteOf(shown));
        }}
      />
      <UndoBar text={removed === null ? null : i18n.t('note.removed')} onUndo={bringBack} />
      <section aria-label={i18n.t('note.list')} className="flex flex-col gap-3">
        {notes.length > 0 && (
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h2 className="font-semibold">{i18n.t('note.title')}</h2>
            {add}
          </div>
        )}
        {notes.length === 0 && (
          <EmptyState icon={NotebookPen} title={i18n.t('note.none')} text={i18n.t('note.noneHint')}>
            {add}
          </EmptyState>
        )}
        <ul aria-label={i18n.t('note.list')} className="flex flex-col gap-3 empty:hidden">
          {notes.map((one) => (
            <li key={one.id}>
              {one.id === note?.id ? (
                editorOf(note, NOTE_KINDS)
              ) : (
                <NoteCard
                  note={one}
                  isSought={one.id === focus}
                  onEdit={() => {
                    edit(one, 'notes');
                  }}
                  onRemove={() => {
                    remove(one);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
      <First90Aside />
    </div>
  );
}
