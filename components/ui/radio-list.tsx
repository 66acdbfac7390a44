import { useId } from 'react';

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint: string;
}

export interface RadioListProps<Value extends string> {
  /** Names the choice for assistive technology; a heading above shows it. */
  readonly labelledBy: string;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of few, each with a line on what it means; taking effect at once. */
export function RadioList<Value extends string>({
  labelledBy,
  options,
  value,
  onChange,
}: RadioListProps<Value>) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className="flex flex-col gap-1">
      {options.map((option) => (
        <label
          key={option.value}
          className="-mx-2 flex cursor-pointer items-start gap-2.5 rounded-md px-2 py-1.5 hover:bg-sunken"
        >
          <input
            type="radio"
            name={id}
            value={option.value}
            aria-labelledby={`${id}-${option.value}`}
            aria-describedby={`${id}-${option.value}-hint`}
            className="mt-0.5 size-4 shrink-0 cursor-pointer accent-accent"
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span className="min-w-0">
            <span id={`${id}-${option.value}`} className="block text-body text-ink">
              {option.label}
            </span>
            <span id={`${id}-${option.value}-hint`} className="block text-small text-ink-2">
              {option.hint}
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}
