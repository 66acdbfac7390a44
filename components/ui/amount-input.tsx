import { useState } from 'react';
import { readAmount } from './read-amount';
import { TextInput } from './text-input';

export interface AmountInputProps {
  readonly label: string;
  readonly bare?: boolean | undefined;
  readonly error?: string | undefined;
  /** NaN while what is typed is no number. */
  readonly value: number | null;
  /** How it is shown while nobody types; by default a number grouped as the locale does. */
  readonly format?: Intl.NumberFormatOptions | undefined;
  readonly onValue: (value: number | null) => void;
}

/**
 * A number as people of this locale type it: shown in full until it is changed, then as typed until it is
 * left. Nothing moves when the cursor comes in, so that what was selected stays selected.
 */
export function AmountInput({ label, bare, error, value, format, onValue }: AmountInputProps) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: number | null }>();
  // What was typed stands while it is what the value says: an undo shows the other number at once.
  const isOwn = typed !== undefined && Object.is(typed.value, value);
  return (
    <TextInput
      label={label}
      bare={bare}
      error={error}
      inputMode="decimal"
      className="tabular-nums"
      value={isOwn ? typed.text : shownAmount(value, format)}
      onBlur={() => {
        if (!Number.isNaN(value)) setTyped(undefined);
      }}
      onChange={(event) => {
        const text = event.target.value;
        const read = text.trim() === '' ? null : (readAmount(text, undefined) ?? Number.NaN);
        setTyped({ text, value: read });
        onValue(read);
      }}
    />
  );
}

function shownAmount(value: number | null, format: Intl.NumberFormatOptions | undefined): string {
  return value === null || Number.isNaN(value) ? '' : value.toLocaleString(undefined, format);
}
