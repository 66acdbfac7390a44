import type { ComponentProps } from 'react';
import { cx } from './cx';
import { Field } from './field';

export interface TextAreaProps extends ComponentProps<'textarea'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly bare?: boolean | undefined;
  readonly wrapperClass?: string;
}

/** A labelled text of several lines that grows with what is written. */
export function TextArea({
  label,
  hint,
  error,
  bare,
  wrapperClass,
  className,
  rows = 2,
  ...rest
}: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} bare={bare} className={wrapperClass}>
      {({ id, describedBy, invalid }) => (
        <textarea
          id={id}
          rows={rows}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className={cx(
            'control field-sizing-content max-h-80 resize-none',
            rows > 1 ? 'min-h-13' : '',
            className,
          )}
          {...rest}
        />
      )}
    </Field>
  );
}
