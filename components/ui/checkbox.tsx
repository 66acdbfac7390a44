import type { ComponentProps } from 'react';
import { cx } from './cx';

export interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  /** Its name for assistive technology where a label around it is not enough. */
  readonly label?: string;
}

/** A tick box: the browser's own, in the accent's colour. */
export function Checkbox({ label, className, ...rest }: CheckboxProps) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      className={cx('size-4 shrink-0 cursor-pointer accent-accent', className)}
      {...rest}
    />
  );
}
