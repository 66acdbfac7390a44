import { useId, useState } from 'react';
import { TextInput } from './text-input';

export interface CurrencyInputProps {
  readonly label: string;
  readonly bare?: boolean | undefined;
  readonly error?: string | undefined;
  /** An ISO 4217 code, or what is typed on the way to one. */
  readonly value: string;
  readonly onValue: (code: string) => void;
}

/** A currency by its three letters; the browser's list of them, by name, is at hand. */
export function CurrencyInput({ value, onValue, ...rest }: CurrencyInputProps) {
  const id = useId();
  // Some 300 entries, there only while somebody may choose.
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="min-w-0">
      <TextInput
        {...rest}
        list={id}
        maxLength={3}
        placeholder="EUR"
        className="uppercase placeholder:normal-case"
        value={value}
        onFocus={() => {
          setIsOpen(true);
        }}
        onBlur={() => {
          setIsOpen(false);
        }}
        onChange={(event) => {
          onValue(event.target.value.toUpperCase());
        }}
      />
      <datalist id={id}>
        {(isOpen ? currencies() : []).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}

let known: readonly { readonly code: string; readonly name: string }[] | undefined;

/** Made once: a browser knows some 300. */
function currencies() {
  if (known === undefined) {
    const names = new Intl.DisplayNames(undefined, { type: 'currency' });
    known = Intl.supportedValuesOf('currency').map((code) => ({
      code,
      name: names.of(code) ?? code,
    }));
  }
  return known;
}
