import type { ComponentProps } from 'react';
import { cx } from './cx';
import { Field } from './field';

export interface TextInputProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly bare?: boolean | undefined;
  readonly wrapperClass?: string;
}

/** A labelled one-line input; `type` may be text, email, date or number. */
export function TextInput({
  label,
  hint,
  error,
  bare,
  wrapperClass,
  className,
  ...rest
}: TextInputProps) {
  return (
    <Field label={label} hint={hint} error={error} bare={bare} className={wrapperClass}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type="text"
          autoComplete="off"
          aria-describedby={describedBy}
          aria-invalid={invalid}
          className={cx('control', className)}
          {...rest}
        />
      )}
    </Field>
  );
}
