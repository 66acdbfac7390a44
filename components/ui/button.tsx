import type { ComponentProps } from 'react';
import { cx } from './cx';

const LOOKS = {
  // The border is seen where the user's own colours take the place of ours.
  primary: 'border border-transparent bg-accent text-on-accent hover:bg-accent-strong font-medium',
  secondary: 'border border-edge bg-surface text-ink hover:border-ink-3 font-medium',
  quiet: 'text-ink-2 hover:bg-sunken hover:text-ink',
  link: 'px-1! text-accent hover:text-accent-strong hover:underline',
  danger: 'text-danger hover:bg-danger-soft',
} as const;

/** A button that does nothing now still shows what it would do. */
const IDLE = 'border border-line bg-sunken text-ink-3 cursor-not-allowed!';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: keyof typeof LOOKS;
  readonly small?: boolean;
}

/** A button; `disabled` keeps it focusable so that its reason can be read. */
export function Button({
  look = 'secondary',
  small = false,
  disabled = false,
  className,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      aria-disabled={disabled || undefined}
      className={cx(
        'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md transition-colors duration-100',
        small ? 'min-h-6 px-2 text-small' : 'min-h-8 px-3 text-body',
        disabled ? IDLE : LOOKS[look],
        className,
      )}
      onClick={(event) => {
        if (disabled) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    />
  );
}
