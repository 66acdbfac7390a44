import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';

export interface SwitchProps extends Omit<ComponentProps<'input'>, 'children'> {
  readonly children: ReactNode;
  readonly small?: boolean;
}

/** On or off, taking effect at once; the text beside it is its name. */
export function Switch({ children, small = false, className, ...rest }: SwitchProps) {
  return (
    <label
      className={cx(
        'inline-flex cursor-pointer items-center gap-2',
        small ? 'text-small text-ink-2' : 'text-body',
        className,
      )}
    >
      <input
        type="checkbox"
        role="switch"
        className={cx(
          'relative shrink-0 cursor-pointer appearance-none rounded-full border border-ink-3 bg-sunken transition-colors duration-150',
          'checked:border-accent checked:bg-accent',
          'before:absolute before:top-1/2 before:left-0.5 before:-translate-y-1/2 before:rounded-full before:bg-ink-3 before:transition-transform before:duration-150 before:content-[""]',
          'checked:before:bg-on-accent',
          small
            ? 'h-4 w-7 before:size-2.5 checked:before:translate-x-3'
            : 'h-5 w-9 before:size-3.5 checked:before:translate-x-4',
        )}
        {...rest}
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
