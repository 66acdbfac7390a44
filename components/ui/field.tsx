import { useId, type ReactNode } from 'react';
import { cx } from './cx';

export interface FieldIds {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: true | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Whether something beside it already shows its name, so that only assistive technology needs the label. */
  readonly bare?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** A label above a control, with a hint or an error below that the control is described by. */
export function Field({ label, hint, error, bare, className, children }: FieldProps) {
  const id = useId();
  const note = error ?? hint;
  return (
    <div className={cx('min-w-0', className)}>
      <label htmlFor={id} className={bare ? 'sr-only' : 'mb-1 block text-small text-ink-2'}>
        {label}
      </label>
      {children({
        id,
        describedBy: note ? `${id}-note` : undefined,
        invalid: error ? true : undefined,
      })}
      {note && (
        <p
          id={`${id}-note`}
          className={cx('mt-1 text-small', error ? 'text-danger' : 'text-ink-3')}
        >
          {note}
        </p>
      )}
    </div>
  );
}
