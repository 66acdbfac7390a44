import { useState } from 'react';
import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { SelectInput } from '@/components/ui/select-input';
import { SmallForm } from '@/components/ui/small-form';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { SIGNAL_KINDS, type AccountSignal } from '@/lib/domain/first-90/account-signal';

type Said = Pick<AccountSignal, 'kind' | 'words' | 'seenOn'>;

export interface SignalFormProps {
  readonly onSave: (said: Said) => void;
  readonly onCancel: () => void;
}

/** A signal in a rep's words: which, what, and when it was seen. */
export function SignalForm({ onSave, onCancel }: SignalFormProps) {
  const today = localDay(new Date());
  const [kind, setKind] = useState<Said['kind']>('expansion');
  const [words, setWords] = useState('');
  const [seenOn, setSeenOn] = useState(today);
  const [isAsked, setAsked] = useState(false);
  const isBlank = words.trim() === '';
  return (
    <SmallForm
      label={i18n.t('first90.signals.add')}
      saveLabel={i18n.t('first90.signals.save')}
      className="mt-2"
      onSubmit={() => {
        setAsked(true);
        if (!isBlank) onSave({ kind, words: words.trim(), seenOn });
      }}
      onCancel={onCancel}
    >
      <SelectInput
        autoFocus
        label={i18n.t('first90.signals.kind')}
        value={kind}
        options={SIGNAL_KINDS.map((value) => ({
          value,
          label: i18n.t(`first90.signals.${value}`),
        }))}
        onChange={(event) => {
          setKind(SIGNAL_KINDS.find((one) => one === event.target.value) ?? kind);
        }}
      />
      <TextArea
        label={i18n.t('first90.signals.words')}
        maxLength={20_000}
        error={isAsked && isBlank ? i18n.t('first90.signals.wordsMissing') : undefined}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
      />
      <TextInput
        required
        type="date"
        label={i18n.t('first90.signals.seenOn')}
        max={today}
        value={seenOn}
        onChange={(event) => {
          setSeenOn(event.target.value);
        }}
      />
    </SmallForm>
  );
}
