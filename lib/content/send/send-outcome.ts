import type { SendWay } from '@/lib/hosts/mail-host';

/**
 * How far a send has come, as the page shows it. `leaving`: let go, the compose still there. `gone`:
 * the compose closed. `toast`: "Undo" is offered. `vanished`: it no longer is. `refused`: the host
 * kept the compose. `put_away`: a refused compose closed after all.
 */
export interface SendState {
  readonly phase: 'leaving' | 'gone' | 'toast' | 'vanished' | 'refused' | 'put_away';
  /** When the phase began, in milliseconds. */
  readonly since: number;
}

/** What the page shows at a moment. */
export interface SendSight {
  readonly now: number;
  /** The compose that was sent is still one the rep can see. */
  readonly live: boolean;
  /** A compose with the same draft is open. */
  readonly back: boolean;
  /** "Undo" is offered. */
  readonly toast: boolean;
  /** "Undo" of this send was pressed just now. */
  readonly undoPressed: boolean;
}

/** `resent`: refused first, then let through (a warning that was answered). `unseen`: no telling from here. */
export type SendVerdict = 'left' | 'undone' | 'refused' | 'resent' | 'unseen';

/** Until when the host has closed a compose that it accepts. */
const REFUSED_AFTER_MS = 1_500;
/** How long a draft may take to come back after its toast went. */
const LEFT_AFTER_MS = 1_000;
const UNSEEN_AFTER_MS = 300_000;
const LATE_TOAST_MS = 3_000;

interface Step {
  readonly state: SendState;
  readonly verdict: SendVerdict | null;
}

/** One look at the page: the next state, and what is now known. After `refused` and `resent` the watch goes on. */
export function stepSend(state: SendState, way: SendWay, sight: SendSight): Step {
  const stay = { state, verdict: null };
  const to = (phase: SendState['phase'], verdict: SendVerdict | null = null): Step => ({
    state: { phase, since: sight.now },
    verdict,
  });
  const waited = sight.now - state.since;
  const taken = { state, verdict: sight.undoPressed || sight.back ? 'undone' : null } as const;

  switch (state.phase) {
    case 'leaving':
      if (!sight.live) return to('gone');
      // "Schedule send" asks for a time first: its compose stays as long as the rep thinks.
      return way !== 'schedule' && waited >= REFUSED_AFTER_MS ? to('refused', 'refused') : stay;
    case 'gone':
      if (taken.verdict !== null) return taken;
      if (sight.toast) return to('toast');
      return waited >= UNSEEN_AFTER_MS ? { state, verdict: 'unseen' } : stay;
    case 'toast':
      if (taken.verdict !== null) return taken;
      return sight.toast ? stay : to('vanished');
    case 'vanished':
      if (taken.verdict !== null) return taken;
      if (sight.toast) return to('toast');
      return waited >= LEFT_AFTER_MS ? { state, verdict: 'left' } : stay;
    case 'refused':
      return sight.live ? stay : to('put_away');
    case 'put_away':
      if (sight.live || sight.back) return { state, verdict: 'unseen' };
      if (sight.toast) return to('toast', 'resent');
      return waited >= LATE_TOAST_MS ? { state, verdict: 'unseen' } : stay;
  }
}

/** Whether a phase ends by time as well as by what the page shows. */
export function isTimed({ phase }: SendState): boolean {
  return phase === 'leaving' || phase === 'vanished' || phase === 'put_away';
}
