import { useState } from 'react';
import { i18n } from '#i18n';
import { QuestionList } from '@/components/brief/question-list';
import { Button } from '@/components/ui/button';
import { SelectInput } from '@/components/ui/select-input';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { NOTE_KINDS, type Note } from '@/lib/domain/deals/note';
import type { Person } from '@/lib/domain/people/person';
import { InvitationNote } from './invitation-note';
import { LiftBar } from './lift-bar';
import { NotePeople } from './note-people';

export interface NoteEditorProps {
  readonly note: Note;
  readonly people: readonly Person[];
  /** Called with every change; it is saved elsewhere. */
  readonly onChange: (note: Note) => void;
  readonly onDone: () => void;
}

/** One conversation while it is noted; words selected in it can go into the brief at once. */
export function NoteEditor({ note: first, people, onChange, onDone }: NoteEditorProps) {
  const [note, setNote] = useState(first);
  const [words, setWords] = useState('');
  const put = (patch: Partial<Note>) => {
    const changed = { ...note, ...patch };
    setNote(changed);
    onChange(changed);
  };
  const select = ({ currentTarget: field }: React.SyntheticEvent<HTMLTextAreaElement>) => {
    setWords(field.value.slice(field.selectionStart, field.selectionEnd).trim());
  };
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-accent p-3">
      <div className="grid grid-cols-2 gap-2">
        <TextInput
          type="date"
          label={i18n.t('note.date')}
          max="9999-12-31"
          value={note.date}
          onChange={(event) => {
            // Half a date counts as none: the day stays what it was.
            if (event.target.value !== '') put({ date: event.target.value });
          }}
        />
        <SelectInput
          label={i18n.t('note.kind')}
          options={NOTE_KINDS.map((value) => ({ value, label: i18n.t(`note.kinds.${value}`) }))}
          value={note.kind}
          onChange={(event) => {
            const kind = NOTE_KINDS.find((one) => one === event.target.value);
            if (kind !== undefined) put({ kind });
          }}
        />
      </div>
      <InvitationNote note={note} />
      <NotePeople
        people={people}
        who={note.who}
        onChange={(who) => {
          put({ who });
        }}
      />
      <QuestionList
        title={i18n.t(note.kind === 'call' ? 'questions.call' : 'questions.meeting')}
        className="rounded-md bg-canvas px-1"
      />
      <TextArea
        // The reader asked for a place to write in.
        autoFocus
        rows={4}
        label={i18n.t('note.notes')}
        placeholder={i18n.t('note.notesHint')}
        maxLength={20_000}
        value={note.notes}
        onSelect={select}
        onChange={(event) => {
          put({ notes: event.target.value });
        }}
      />
      {note.kind !== 'call' && (
        <TextArea
          label={i18n.t('note.decided')}
          maxLength={20_000}
          value={note.decided}
          onSelect={select}
          onChange={(event) => {
            put({ decided: event.target.value });
          }}
        />
      )}
      <LiftBar note={note} words={words} />
      <Button className="self-start" onClick={onDone}>
        {i18n.t('note.done')}
      </Button>
    </div>
  );
}
