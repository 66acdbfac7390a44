import type { EntryState } from '@/lib/domain/timeline/timeline-entry';

/** How an entry is to be taken at a glance. */
export type Tone = 'late' | 'good' | 'warn' | 'open' | 'plain';

const TONES: Readonly<Record<EntryState, Tone>> = {
  late: 'late',
  unanswered: 'late',
  missing: 'late',
  broken: 'late',
  answered: 'warn',
  done_late: 'warn',
  done: 'good',
  confirmed: 'good',
  corrected: 'good',
  open: 'open',
  ahead: 'open',
  happened: 'plain',
  dropped: 'plain',
};

/** The tone of a state. */
export function toneOf(state: EntryState): Tone {
  return TONES[state];
}

/** How the words of a state look. */
export const STATE_LOOK: Readonly<Record<Tone, string>> = {
  late: 'font-semibold text-danger',
  good: 'font-medium text-accent-strong',
  warn: 'font-medium text-warn',
  open: 'text-ink-2',
  plain: 'text-ink-3',
};
