import { useId } from 'react';
import { TextInput } from './text-input';

export interface SuggestInputProps {
  readonly label: string;
  readonly bare?: boolean | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  /** Offered while one types; anything else may be written. */
  readonly suggestions: readonly string[];
  readonly maxLength?: number;
  readonly onValue: (text: string) => void;
}

/** A line of text with words at hand. */
export function SuggestInput({ suggestions, onValue, ...rest }: SuggestInputProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <TextInput
        {...rest}
        list={suggestions.length > 0 ? id : undefined}
        onChange={(event) => {
          onValue(event.target.value);
        }}
      />
      {suggestions.length > 0 && (
        <datalist id={id}>
          {[...new Set(suggestions)].map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </div>
  );
}
