import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from './cx';
import { Field } from './field';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectInputProps extends Omit<ComponentProps<'select'>, 'children'> {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly error?: string | undefined;
  readonly wrapperClass?: string;
}

/** A labelled choice from few: the browser's own list, which every hand and screen reader knows. */
export function SelectInput({
  label,
  options,
  error,
  wrapperClass,
  className,
  ...rest
}: SelectInputProps) {
  return (
    <Field label={label} error={error} className={wrapperClass}>
      {({ id, describedBy, invalid }) => (
        <span className="relative block">
          <select
            id={id}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            className={cx('control appearance-none truncate pr-7', className)}
            {...rest}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            size={14}
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-ink-3"
          />
        </span>
      )}
    </Field>
  );
}
