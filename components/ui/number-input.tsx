import { useState } from 'react';
import { TextInput } from './text-input';

export interface NumberInputProps {
  readonly label: string;
  readonly value: number | null;
  readonly max?: number;
  readonly integer?: boolean;
  readonly onValue: (value: number | null) => void;
}

/** A number as people type it: grouped while one looks at it, as typed while one types. */
export function NumberInput({
  label,
  value,
  max = 1e12,
  integer = false,
  onValue,
}: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string) => {
    const number = readNumber(text);
    if (number === null) return null;
    return Math.min(integer ? Math.round(number) : number, max);
  };
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      className="tabular-nums"
      value={typed ?? (value === null ? '' : value.toLocaleString())}
      onFocus={() => {
        setTyped(value === null ? '' : String(value));
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onChange={(event) => {
        setTyped(event.target.value);
        onValue(read(event.target.value));
      }}
    />
  );
}

/** Spaces, apostrophes and grouping commas are passed over; a comma before one or two last digits is a decimal comma. */
function readNumber(text: string): number | null {
  const plain = text
    .replace(/[\s'’%$€£]/gu, '')
    .replace(/,(\d{1,2})$/u, '.$1')
    .replaceAll(',', '');
  const thousands =
    /^\d{1,3}(?:\.\d{3})+$/u.test(plain) && text.split('.').length > 2
      ? plain.replaceAll('.', '')
      : plain;
  return /^\d+(?:\.\d*)?$/u.test(thousands) ? Number(thousands) : null;
}
