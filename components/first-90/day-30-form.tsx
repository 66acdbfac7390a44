import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { NotePeople } from '@/components/notes/note-people';
import type { CallSaid } from '@/components/notes/use-log-meeting';
import { SmallForm } from '@/components/ui/small-form';
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
    <SmallForm
      label={i18n.t('first90.call.log')}
      saveLabel={i18n.t('first90.call.save')}
      className="mt-2"
      onSubmit={() => {
        onSave({ date, who, notes: notes.trim() });
      }}
      onCancel={onCancel}
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
    </SmallForm>
  );
}
