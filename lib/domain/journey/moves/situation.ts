import type { Clock, ClockId } from '../../clocks/clock';
import { dayOf, isoDay } from '../../dates/calendar-day';
import { dayEnd } from '../../dates/day-bounds';
import { dayInZone } from '../../dates/day-in-zone';
import type { DealPhase } from '../../deals/deal';
import { heldMeetings } from '../../deals/held-meetings';
import type { Meeting } from '../../deals/meeting';
import type { WholeDeal } from '../../deals/whole-deal';
import { trackedEmails, type TrackedEmail } from '../../emails/tracking/tracked-emails';
import { gateGaps } from '../../gate/gate-gaps';
import type { GateGap } from '../../gate/gate-state';
import { ledgerLines, type LedgerLine } from '../../ledger/ledger-line';
import type { Viewer } from '../../overview/viewer';
import type { Mover } from '../move';
import type { Step } from './step';

type Kind = Meeting['kind'];

/** A deal at the viewer's moment, as the rules of moves ask it. */
export interface Situation {
  readonly whole: WholeDeal;
  readonly viewer: Viewer;
  /** Where the deal is by what happened, whatever it says. */
  readonly phase: DealPhase;
  readonly tracked: readonly TrackedEmail[];
  readonly lines: readonly LedgerLine[];
  /** What the one-page brief lacks, by the gate's rules. */
  readonly briefGaps: readonly Extract<GateGap, { readonly kind: 'brief' }>[];
  readonly clock: (id: ClockId) => Clock | null;
  readonly isHeld: (...kinds: readonly Kind[]) => boolean;
  /** When the next of these is planned for, today or later; null for never. */
  readonly plannedAt: (...kinds: readonly Kind[]) => string | null;
  readonly isSent: (...kinds: readonly WholeDeal['emails'][number]['kind'][]) => boolean;
}

/** Reads a deal once for all rules. */
export function readSituation(
  whole: WholeDeal,
  clocks: readonly Clock[],
  phase: DealPhase,
  viewer: Viewer,
): Situation {
  const { calendar, now } = viewer;
  const today = isoDay(dayInZone(now.toISOString(), calendar.timeZone));
  const held = heldMeetings(whole.meetings, now);
  return {
    whole,
    viewer,
    phase,
    tracked: trackedEmails(whole.emails, now.toISOString(), calendar),
    lines: ledgerLines(whole.promises, today),
    briefGaps: gateGaps(whole, now).filter((gap) => gap.kind === 'brief'),
    clock: (id) => clocks.find((clock) => clock.id === id) ?? null,
    isHeld: (...kinds) => held.some(({ kind }) => kinds.includes(kind)),
    plannedAt: (...kinds) => nextPlanned(whole.meetings, kinds, viewer),
    isSent: (...kinds) => whole.emails.some(({ kind }) => kinds.includes(kind)),
  };
}

function nextPlanned(
  meetings: readonly Meeting[],
  kinds: readonly Kind[],
  { now }: Viewer,
): string | null {
  const planned = meetings.flatMap(({ kind, plannedAt, heldAt }) =>
    kinds.includes(kind) && heldAt === null && plannedAt !== null && plannedAt > now.toISOString()
      ? [plannedAt]
      : [],
  );
  return planned.toSorted()[0] ?? null;
}

/** Whether a clock still waits for something; one that the deal doesn't have doesn't. */
export function isOpen(clock: Clock | null): clock is Clock {
  return clock !== null && ['waiting', 'running', 'late'].includes(clock.state);
}

/** Whether what a clock waits for happened, or is needed no more. */
export function hasEnded(clock: Clock | null): boolean {
  return clock !== null && !isOpen(clock);
}

/** The deadline of a clock; none where the deal doesn't have it, or it ended. */
export function by(clock: Clock | null): Pick<Step, 'dueAt' | 'isDay'> {
  return isOpen(clock) ? { dueAt: clock.dueAt, isDay: clock.isDay } : { dueAt: null, isDay: false };
}

/** The end of a day where the viewer is. */
export function byDay(day: string | null, { viewer }: Situation): Pick<Step, 'dueAt' | 'isDay'> {
  return day === null
    ? { dueAt: null, isDay: false }
    : { dueAt: dayEnd(dayOf(day), viewer.calendar.timeZone), isDay: true };
}

/** Who of us writes from a mailbox: as the people map knows it, else whoever's Baton this is. */
export function ourWriter(
  mailbox: string | null,
  { whole, viewer }: Situation,
): Extract<Mover, 'sdr' | 'ae' | 'se' | 'csm' | 'am' | 'delivery'> {
  const known = whole.people.find(
    ({ addresses }) => mailbox !== null && addresses.includes(mailbox),
  )?.role;
  switch (known) {
    case 'sdr':
    case 'ae':
    case 'se':
    case 'csm':
    case 'am':
    case 'delivery':
      return known;
    default:
      return viewer.role ?? 'ae';
  }
}
