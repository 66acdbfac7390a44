import type { SendWay } from '@/lib/hosts/mail-host';

/**
 * How far a send has come, as the page shows it. `choosing`: a time to send it at. `leaving`: let go, the compose still there. `gone`:
 * the compose closed. `toast`: "Undo" is offered. `vanished`: it no longer is. `left`: taken as sent.
 * `refused`: the host kept the compose. `put_away`: a refused compose closed after all.
 */
export interface SendState {
  readonly phase:
    'choosing' | 'leaving' | 'gone' | 'toast' | 'vanished' | 'left' | 'refused' | 'put_away';
  /** When the phase began, in milliseconds. */
  readonly since: number;
  /** When an "Undo" was last pressed; archiving and deleting offer the same one. */
  readonly undoAt: number | null;
}

/** What the page shows at a moment. */
export interface SendSight {
  readonly now: number;
  /** The mail stands in a compose the rep can see: the one that was sent, or one it came back in. */
  readonly open: boolean;
  /** "Undo" is offered. */
  readonly toast: boolean;
}

/**
 * `goes_late`: it was kept at first (a time to choose, a warning to answer) and goes now. `unseen`: no
 * telling from here.
 */
export type SendVerdict = 'left' | 'undone' | 'refused' | 'goes_late' | 'unseen';

/** Until when the host has closed a compose that it accepts. */
const REFUSED_AFTER_MS = 1_500;
/** How long a draft may take to come back after its toast went. */
const LEFT_AFTER_MS = 1_000;
/** How long a draft may take to come back after an "Undo" was pressed. */
const UNDONE_WITHIN_MS = 5_000;
/** Until when even a mail that was taken as sent may come back: its toast gave way to another's. */
const LATE_UNDO_MS = 35_000;
const UNSEEN_AFTER_MS = 300_000;
/** How long the toast of a mail that left late may take; without one it was only closed. */
const LATE_TOAST_MS = 10_000;

interface Step {
  readonly state: SendState;
  readonly verdict: SendVerdict | null;
  /** Nothing more is to be seen. */
  readonly ends: boolean;
}

/** The state of a mail whose gesture passes now. */
export function beginSend(way: SendWay, now: number): SendState {
  return { phase: way === 'schedule' ? 'choosing' : 'leaving', since: now, undoAt: null };
}

/** One look at the page: the next state, and what is now known. Only a compose that comes back proves an undo. */
export function stepSend(state: SendState, sight: SendSight): Step {
  const stay = { state, verdict: null, ends: false };
  const end = (verdict: SendVerdict): Step => ({ state, verdict, ends: true });
  const to = (phase: SendState['phase'], verdict: SendVerdict | null = null): Step => ({
    state: { ...state, phase, since: sight.now },
    verdict,
    ends: false,
  });
  const waited = sight.now - state.since;

  switch (state.phase) {
    case 'choosing':
      if (sight.open) return stay;
      return { ...stepSend(to('gone').state, sight), verdict: 'goes_late' };
    case 'leaving':
      if (!sight.open) return stepSend(to('gone').state, sight);
      return waited >= REFUSED_AFTER_MS ? to('refused', 'refused') : stay;
    case 'gone':
      if (sight.open) return end('undone');
      if (sight.toast) return to('toast');
      return waited >= UNSEEN_AFTER_MS ? end('unseen') : stay;
    case 'toast':
      if (sight.open) return end('undone');
      return sight.toast ? stay : to('vanished');
    case 'vanished':
      if (sight.open) return end('undone');
      if (sight.toast) return to('toast');
      if (state.undoAt !== null && sight.now - state.undoAt < UNDONE_WITHIN_MS) return stay;
      return waited >= LEFT_AFTER_MS ? to('left', 'left') : stay;
    case 'left':
      if (sight.open) return end('undone');
      return waited >= LATE_UNDO_MS ? end('unseen') : stay;
    case 'refused':
      return sight.open ? stay : to('put_away', 'goes_late');
    case 'put_away':
      if (sight.open) return to('refused', 'refused');
      if (sight.toast) return to('toast');
      return waited >= LATE_TOAST_MS ? end('refused') : stay;
  }
}

/** Whether a phase ends by time as well as by what the page shows. */
export function isTimed({ phase }: SendState): boolean {
  return phase === 'leaving' || phase === 'vanished' || phase === 'put_away';
}
