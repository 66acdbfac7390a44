import { useState } from 'react';
import { i18n } from '#i18n';
import { DayInput } from '@/components/ui/day-input';
import { SelectInput } from '@/components/ui/select-input';
import { SmallForm } from '@/components/ui/small-form';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { useEscape } from '@/components/ui/use-escape';
import { capturedFactSchema, type CapturedFact } from '@/lib/domain/capture/captured-fact';
import { EDIT_FIELDS, type EditField } from './edit-fields';
import { editLabel, optionWord } from './edit-words';

export interface SuggestionFormProps {
  readonly name: string;
  readonly fact: CapturedFact;
  /** Whether it takes the place of what the brief says. */
  readonly isInstead: boolean;
  /** Told what is to be taken in place of what was read; gives whether there was room for it. */
  readonly onTake: (fact: CapturedFact) => boolean;
  readonly onCancel: () => void;
}

type Parts = Readonly<Record<string, unknown>>;

/** A suggestion's parts, edited before it is taken; Esc leaves it as it was. */
export function SuggestionForm(props: SuggestionFormProps) {
  const { name, fact, isInstead, onTake, onCancel } = props;
  const [parts, setParts] = useState<Parts>(fact.value);
  const [bad, setBad] = useState<readonly string[]>([]);
  const [isFull, setFull] = useState(false);
  useEscape(onCancel);
  const submit = () => {
    const parsed = capturedFactSchema.safeParse({ ...fact, value: parts });
    const issues = parsed.success ? [] : parsed.error.issues;
    setBad(issues.map(({ path }) => String(path[1])));
    if (parsed.success) setFull(!onTake(parsed.data));
  };
  return (
    <div
      onKeyDown={(event) => {
        // Keys of the list are letters here.
        event.stopPropagation();
      }}
    >
      <SmallForm
        label={i18n.t('capture.edit.label', { name })}
        saveLabel={i18n.t(isInstead ? 'capture.conflict.take' : 'capture.edit.take')}
        onSubmit={submit}
        onCancel={onCancel}
      >
        {EDIT_FIELDS[fact.type].map((field, index) => (
          <EditPart
            key={field.name}
            field={field}
            isFirst={index === 0}
            value={parts[field.name]}
            error={bad.includes(field.name) ? i18n.t('capture.edit.bad') : undefined}
            onValue={(value) => {
              setParts((before) => ({ ...before, [field.name]: value }));
            }}
          />
        ))}
        {isFull && (
          <p role="alert" className="text-small text-danger">
            {i18n.t('capture.edit.noRoom')}
          </p>
        )}
      </SmallForm>
    </div>
  );
}

interface EditPartProps {
  readonly field: EditField;
  readonly isFirst: boolean;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly onValue: (value: unknown) => void;
}

function EditPart({ field, isFirst, value, error, onValue }: EditPartProps) {
  const label = editLabel(field.name);
  const text = typeof value === 'string' ? value : '';
  switch (field.input) {
    case 'long':
      return (
        <TextArea
          autoFocus={isFirst}
          rows={1}
          dir="auto"
          label={label}
          error={error}
          value={text}
          onChange={(event) => {
            onValue(event.target.value);
          }}
        />
      );
    case 'line':
      return (
        <TextInput
          autoFocus={isFirst}
          dir="auto"
          label={label}
          error={error}
          value={text}
          onChange={(event) => {
            onValue(event.target.value);
          }}
        />
      );
    case 'day':
      return (
        <DayInput label={label} error={error} value={text === '' ? null : text} onValue={onValue} />
      );
    case 'switch':
      return (
        <Switch
          small
          checked={value === true}
          onChange={(event) => {
            onValue(event.target.checked);
          }}
        >
          {label}
        </Switch>
      );
    case 'choice':
      return (
        <SelectInput
          label={label}
          error={error}
          value={text}
          options={[
            ...(field.of === 'status' ? [] : [{ value: '', label: i18n.t('capture.edit.noRole') }]),
            ...field.options.map((one) => ({ value: one, label: optionWord(field.of, one) })),
          ]}
          onChange={(event) => {
            onValue(event.target.value || null);
          }}
        />
      );
  }
}
