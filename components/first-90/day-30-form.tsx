import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { NotePeople } from '@/components/notes/note-people';
import type { CallSaid } from '@/components/notes/use-log-meeting';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { findParty } from '@/lib/domain/emails/context/parties';

export interface Day30FormProps {
  /** Who the call is planned with; empty to propose the champion. */
  readonly planned: readonly string[];
  readonly onSave: (said: CallSaid) => void;
  readonly onCancel: () => void;
}

/** What the champion said on the day-30 call, and when; today is proposed. */
export function Day30Form({ planned, onSave, onCancel }: Day30FormProps) {
  const { people } = useDeal().dossier;
  const today = localDay(new Date());
  const [date, setDate] = useState(today);
  const [notes, setNotes] = useState('');
  const [who, setWho] = useState<readonly string[]>(() => {
    const champion = findParty(people, 'champion')?.name ?? '';
    return planned.length > 0 || champion === '' ? planned : [champion];
  });
  return (
    <form
      aria-label={i18n.t('first90.call.log')}
      className="mt-2 flex flex-col gap-2.5 rounded-md bg-canvas p-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ date, who, notes: notes.trim() });
      }}
    >
      <TextArea
        autoFocus
        label={i18n.t('first90.call.answer')}
        hint={i18n.t('first90.call.answerHint')}
        maxLength={20_000}
        value={notes}
        onChange={(event) => {
          setNotes(event.target.value);
        }}
      />
      <TextInput
        required
        type="date"
        label={i18n.t('note.date')}
        max={today}
        value={date}
        onChange={(event) => {
          setDate(event.target.value);
        }}
      />
      <NotePeople people={people} who={who} onChange={setWho} />
      <div className="flex gap-2">
        <Button small look="primary" type="submit">
          {i18n.t('first90.call.save')}
        </Button>
        <Button small look="quiet" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
