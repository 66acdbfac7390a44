import { useId, type ComponentProps } from 'react';
import { cx } from './cx';

export interface CompactDateProps extends Omit<
  ComponentProps<'input'>,
  'type' | 'value' | 'onChange'
> {
  readonly label: string;
  /** A calendar day, `YYYY-MM-DD`, or null. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly wrapperClass?: string;
}

/** A day in a line of text, its label before it; half a date counts as none. */
export function CompactDate({
  label,
  value,
  onChange,
  wrapperClass,
  className,
  ...rest
}: CompactDateProps) {
  const id = useId();
  return (
    <span className={cx('inline-flex min-w-0 items-center gap-1.5', wrapperClass)}>
      <label htmlFor={id} className="text-small text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        className={cx(
          'min-h-6 min-w-0 rounded-sm border border-line bg-transparent px-1.5 py-0.5 text-small text-ink-2 hover:border-ink-3 hover:text-ink',
          className,
        )}
        value={value ?? ''}
        onChange={(event) => {
          onChange(event.target.value === '' ? null : event.target.value);
        }}
        {...rest}
      />
    </span>
  );
}
