import { useState } from 'react';
import { TextInput } from './text-input';

export interface DayInputProps {
  readonly label: string;
  readonly bare?: boolean | undefined;
  readonly error?: string | undefined;
  /** `YYYY-MM-DD`, null, or {@link HALF_DAY}. */
  readonly value: string | null;
  readonly onValue: (day: string | null) => void;
}

/** What stands for a date that was left half typed: no day, and not nothing. */
const HALF_DAY = 'half';
/** While a year is typed, its first digits make years of Rome. */
const EARLIEST = '1900-01-01';

/** A calendar day as the browser's locale writes it. A date that is left half typed is said to be so. */
export function DayInput({ label, bare, error, value, onValue }: DayInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      type="date"
      label={label}
      bare={bare}
      error={error}
      max="9999-12-31"
      value={typed ?? (value === HALF_DAY ? '' : (value ?? ''))}
      onChange={(event) => {
        const { value: day, validity } = event.target;
        const isWhole = day >= EARLIEST;
        setTyped(isWhole || (day === '' && !validity.badInput) ? null : day);
        if (isWhole) onValue(day);
        else if (day === '' && !validity.badInput) onValue(null);
      }}
      onBlur={(event) => {
        const { value: day, validity } = event.target;
        setTyped(null);
        if (validity.badInput || (day !== '' && day < EARLIEST)) onValue(HALF_DAY);
        else if (day === '' && value !== null) onValue(null);
      }}
    />
  );
}
