import { Square, SquareCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx';

const TONES = {
  neutral: 'aria-pressed:border-ink-3 aria-pressed:text-ink',
  warn: 'aria-pressed:border-warn aria-pressed:bg-warn-soft aria-pressed:text-warn',
} as const;

export interface ToggleChipProps {
  /** Its whole name, of which the chip shows the short form. */
  readonly label: string;
  readonly pressed: boolean;
  readonly tone?: keyof typeof TONES;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A mark that is set or taken off a thing, small enough to stand beside its title. */
export function ToggleChip({
  label,
  pressed,
  tone = 'neutral',
  onToggle,
  children,
}: ToggleChipProps) {
  // An empty box says that it can be set; the word alone would read as if it were.
  const Box = pressed ? SquareCheck : Square;
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      className={cx(
        'inline-flex min-h-6 shrink-0 items-center gap-1 rounded-full border border-line px-2 text-micro text-ink-2 transition-colors duration-100 hover:border-ink-3 hover:text-ink',
        TONES[tone],
      )}
      onClick={onToggle}
    >
      <Box size={11} strokeWidth={2.25} aria-hidden />
      {children}
    </button>
  );
}
