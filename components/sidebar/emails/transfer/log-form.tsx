import { useState } from 'react';
import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { localDay } from '@/components/ledger/local-day';
import { NotePeople } from '@/components/notes/note-people';
import type { CallSaid } from '@/components/notes/use-log-meeting';
import { Checkbox } from '@/components/ui/checkbox';
import { SmallForm } from '@/components/ui/small-form';
import { TextInput } from '@/components/ui/text-input';
import { usualAttendees } from '@/lib/domain/meetings/usual-attendees';
import type { TransferStep } from '@/lib/domain/transfer/transfer-steps';
import { PRIMER_TOPICS, topicsText, type PrimerTopic } from './primer-topics';

export interface LogFormProps {
  readonly step: TransferStep & { readonly id: 'primer' | 'first_call' };
  readonly onSave: (said: CallSaid) => void;
  readonly onCancel: () => void;
}

/** When a call of the transfer was, who was on it, and of the primer what it covered; today and the usual people are proposed. */
export function LogForm({ step, onSave, onCancel }: LogFormProps) {
  const { people } = useDeal().dossier;
  const today = localDay(new Date());
  const [date, setDate] = useState(today);
  const [who, setWho] = useState(() =>
    step.who.length > 0
      ? step.who
      : usualAttendees(step.id === 'primer' ? 'primer' : 'kickoff', people),
  );
  const [topics, setTopics] = useState<ReadonlySet<PrimerTopic>>(new Set(PRIMER_TOPICS));
  const toggle = (topic: PrimerTopic) => {
    const rest = PRIMER_TOPICS.filter((one) => topics.has(one) !== (one === topic));
    setTopics(new Set(rest));
  };
  const submit = () => {
    onSave({ date, who, notes: step.id === 'primer' ? topicsText(topics) : '' });
  };
  return (
    <SmallForm
      label={i18n.t(`transfer.log.${step.id}`)}
      saveLabel={i18n.t('common.save')}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <TextInput
        // What was asked for is a day and a press.
        autoFocus
        required
        type="date"
        label={i18n.t('note.date')}
        max={today}
        value={date}
        onChange={(event) => {
          setDate(event.target.value);
        }}
      />
      {step.id === 'primer' && (
        <fieldset>
          <legend className="mb-1 text-small text-ink-2">{i18n.t('transfer.topics')}</legend>
          {PRIMER_TOPICS.map((topic) => (
            <label key={topic} className="flex min-h-6 cursor-pointer items-center gap-2">
              <Checkbox
                checked={topics.has(topic)}
                onChange={() => {
                  toggle(topic);
                }}
              />
              {i18n.t(`transfer.topic.${topic}`)}
            </label>
          ))}
        </fieldset>
      )}
      <NotePeople people={people} who={who} onChange={setWho} />
    </SmallForm>
  );
}
