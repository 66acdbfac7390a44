import type { ComponentProps } from 'react';
import { cx } from './cx';

/** A link that is the one next thing to do, so that it looks like a button. */
export function ButtonLink({ className, ...rest }: ComponentProps<'a'>) {
  return (
    <a
      className={cx(
        'inline-flex min-h-8 shrink-0 items-center justify-center gap-1.5 rounded-md bg-accent px-3 text-body font-medium text-on-accent transition-colors duration-100 hover:bg-accent-strong',
        className,
      )}
      {...rest}
    />
  );
}
