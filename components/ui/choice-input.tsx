import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import { cx } from './cx';

const TONES = {
  neutral: 'aria-pressed:border-ink-3 aria-pressed:bg-sunken aria-pressed:text-ink',
  good: 'aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-strong',
  middling: 'aria-pressed:border-warn aria-pressed:bg-warn-soft aria-pressed:text-warn',
  bad: 'aria-pressed:border-danger aria-pressed:bg-danger-soft aria-pressed:text-danger',
} as const;

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  readonly tone?: keyof typeof TONES | undefined;
}

export interface ChoiceInputProps {
  readonly label: string;
  readonly bare?: boolean | undefined;
  readonly choices: readonly Choice[];
  /** The chosen value; null while nothing is. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One of two to four, all in sight; pressing the chosen one again takes the choice back. */
export function ChoiceInput({ label, bare, choices, value, onChange }: ChoiceInputProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <span id={id} className={bare ? 'sr-only' : 'mb-1 block text-small text-ink-2'}>
        {label}
      </span>
      <div role="group" aria-labelledby={id} className="flex min-h-8">
        {choices.map(({ value: own, label: name, icon: Icon, tone = 'neutral' }) => (
          <button
            key={own}
            type="button"
            aria-pressed={own === value}
            className={cx(
              '-ml-px inline-flex min-w-0 flex-1 items-center justify-center gap-1 border border-edge bg-surface px-1.5 text-small text-ink-2 transition-colors duration-100 first:ml-0 first:rounded-l-md last:rounded-r-md hover:text-ink focus-visible:z-10 aria-pressed:z-10 aria-pressed:font-medium forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:[forced-color-adjust:none]',
              TONES[tone],
            )}
            onClick={() => {
              onChange(own === value ? null : own);
            }}
          >
            {Icon !== undefined && (
              <Icon size={13} strokeWidth={2.25} aria-hidden className="shrink-0" />
            )}
            <span className="truncate">{name}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
