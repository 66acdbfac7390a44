export interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** How far a longer piece of work is. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="flex items-center gap-3 text-small text-ink-2">
      <span>{label}</span>
      <progress
        aria-label={label}
        max={100}
        value={percent}
        className="h-1.5 min-w-20 flex-1 appearance-none overflow-hidden rounded-full bg-sunken [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
      />
      <span className="w-8 text-right tabular-nums">{percent}%</span>
    </div>
  );
}
