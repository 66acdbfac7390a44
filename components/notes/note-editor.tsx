import { useEffect, useRef, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { QuestionList } from '@/components/brief/question-list';
import { localDay } from '@/components/ledger/local-day';
import { SaidConcessions } from '@/components/ledger/said-concessions';
import { CalendarWays } from '@/components/meetings/calendar-ways';
import { changeKind } from '@/components/meetings/change-kind';
import { MeetingFields } from '@/components/meetings/meeting-fields';
import { MeetingTimes } from '@/components/meetings/meeting-times';
import { ProblemList } from '@/components/meetings/problem-list';
import { Button } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import {
  isOfHeld,
  meetingOf,
  movedNote,
  type Note,
  type NotedMeeting,
  type NoteKind,
} from '@/lib/domain/deals/note';
import type { Person } from '@/lib/domain/people/person';
import { LiftBar } from './lift-bar';
import { localClock } from './local-clock';
import { NotePeople } from './note-people';

export interface NoteEditorProps {
  /** As it stands now, whoever wrote it. */
  readonly note: Note;
  /** What it may be made. */
  readonly kinds: readonly NoteKind[];
  readonly people: readonly Person[];
  /** Whether what was typed is safe. */
  readonly status: ReactNode;
  /** Called with every change; it is saved elsewhere. */
  readonly onChange: (note: Note) => void;
  readonly onDone: () => void;
}

/** One call or meeting while it is planned or noted; words selected in it can go into the brief at once. */
export function NoteEditor({ note, onChange: put, onDone, ...props }: NoteEditorProps) {
  const { kinds, people, status } = props;
  const [words, setWords] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const [isToCome] = useState(note.kind !== 'call' && !isOfHeld(note));
  useEffect(() => {
    // Of a meeting to come its day is asked first; else the reader asked for a place to write in.
    const control = form.current?.querySelector<HTMLElement>(
      isToCome ? 'input[type=date]' : '[data-notes]',
    );
    control?.focus();
  }, [isToCome]);
  const { kind, meeting } = note;
  const isMeeting = kind !== 'call';
  // A call has no plan: should it become a meeting again, it has the one it had.
  const [plan, setPlan] = useState(meeting);
  const putMeeting = (changed: NotedMeeting) => {
    put(movedNote(note, changed, localClock));
  };
  const select = ({ currentTarget: field }: React.SyntheticEvent<HTMLTextAreaElement>) => {
    setWords(field.value.slice(field.selectionStart, field.selectionEnd).trim());
  };
  const entered = isMeeting ? meetingOf(note, localDay(new Date()), localClock) : null;
  return (
    <div ref={form} className="flex flex-col gap-3 rounded-lg border border-accent bg-surface p-3">
      <div className="grid grid-cols-2 gap-2">
        <SelectInput
          label={i18n.t(kinds.includes('call') ? 'note.kind' : 'meetings.form.kind')}
          wrapperClass={isMeeting ? 'col-span-2' : 'order-last'}
          options={kinds.map((value) => ({ value, label: i18n.t(`note.kinds.${value}`) }))}
          value={kind}
          onChange={(event) => {
            const chosen = kinds.find((one) => one === event.target.value);
            if (chosen === undefined) return;
            setPlan(meeting ?? plan);
            put(changeKind({ ...note, meeting: meeting ?? plan }, chosen));
          }}
        />
        {!isMeeting && (
          <TextInput
            type="date"
            label={i18n.t('note.date')}
            max="9999-12-31"
            value={note.date}
            onChange={(event) => {
              // Half a date counts as none: the day stays what it was.
              if (event.target.value !== '') put({ ...note, date: event.target.value });
            }}
          />
        )}
      </div>
      {entered !== null && meeting !== null && (
        <>
          <MeetingTimes
            times={meeting}
            onChange={(times) => {
              putMeeting({ ...meeting, ...times });
            }}
          />
          <ProblemList meeting={entered} />
        </>
      )}
      <NotePeople
        people={people}
        title={i18n.t(!isMeeting || isOfHeld(note) ? 'note.who' : 'meetings.form.who')}
        who={note.who}
        onChange={(who) => {
          put({ ...note, who });
        }}
      />
      {entered !== null && <CalendarWays meeting={entered} />}
      {isMeeting && meeting !== null && (
        <MeetingFields note={{ ...note, kind, meeting }} onChange={putMeeting} />
      )}
      <QuestionList
        title={i18n.t(isMeeting ? 'questions.meeting' : 'questions.call')}
        className="rounded-md bg-canvas px-1"
      />
      <TextArea
        data-notes
        rows={isMeeting ? 2 : 4}
        label={i18n.t(isMeeting ? 'meetings.form.notes' : 'note.notes')}
        placeholder={i18n.t(isMeeting ? 'meetings.form.notesHint' : 'note.notesHint')}
        maxLength={20_000}
        value={note.notes}
        onSelect={select}
        onChange={(event) => {
          put({ ...note, notes: event.target.value });
        }}
      />
      {isMeeting && (
        <TextArea
          label={i18n.t('note.decided')}
          maxLength={20_000}
          value={note.decided}
          onSelect={select}
          onChange={(event) => {
            put({ ...note, decided: event.target.value });
          }}
        />
      )}
      <LiftBar note={note} words={words} />
      <SaidConcessions
        notes={`${note.notes}\n${note.decided}`}
        saidOn={note.date}
        names={note.who}
      />
      <div className="flex items-center justify-between gap-2">
        <Button onClick={onDone}>{i18n.t('note.done')}</Button>
        {status}
      </div>
    </div>
  );
}
