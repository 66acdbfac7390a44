import { dealAgenda } from '@/lib/domain/agenda/deal-agenda';
import type { AgendaItem } from '@/lib/domain/agenda/agenda-item';
import type { Clock } from '@/lib/domain/clocks/clock';
import { NO_PLAN, type Meeting } from '@/lib/domain/deals/meeting';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import type { PhaseOffer } from '@/lib/domain/journey/phase-offer';
import type { OverviewFlag } from '@/lib/domain/overview/overview';
import type { UserRole } from '@/lib/domain/roles';
import { aDossier, maya, NOW } from '../../../fixtures/records';

export interface AgendaScene {
  readonly deal?: Partial<WholeDeal>;
  readonly clocks?: readonly Clock[];
  readonly offer?: PhaseOffer | null;
  readonly flags?: readonly OverviewFlag[];
  readonly now?: string;
  readonly timeZone?: string;
  readonly role?: UserRole;
}

/** A deal with Northwind, of which there is nothing but what a test says. */
export function wholeDeal(changes: Partial<WholeDeal> = {}): WholeDeal {
  const dealId = 'deal-northwind';
  const no = { contractSigned: null, depositInvoiced: null, closedWon: null };
  return {
    ...aDossier(),
    records: [],
    delivery: { dealId, ...no, updatedAt: NOW },
    deliveryDays: { dealId, deliveryStarted: null, weekTwelveReport: null, updatedAt: NOW },
    gateOverrules: [],
    guardOverrules: [],
    signals: [],
    refusals: [],
    ...changes,
  };
}

/** What a deal of which all else is empty asks Maya for. */
export function agendaOf(scene: AgendaScene): AgendaItem[] {
  const { deal = {}, clocks = [], offer = null, flags = [], now = NOW } = scene;
  return dealAgenda(
    wholeDeal(deal),
    { clocks: [...clocks], move: null, offer, flags: [...flags] },
    {
      role: scene.role ?? 'ae',
      calendar: answerCalendar(maya, scene.timeZone ?? 'UTC'),
      payouts: false,
      now: new Date(now),
    },
  );
}

/** The brief's clock, running until 4 March, changed where a test says so. */
export function aClock(changes: Partial<Clock> = {}): Clock {
  return {
    id: 'brief',
    state: 'running',
    owner: 'ae',
    startsAt: NOW,
    dueAt: '2026-03-04T09:00:00.000Z',
    isDay: false,
    plannedAt: null,
    endedAt: null,
    ...changes,
  };
}

/** The alignment, planned for 5 March, changed where a test says so. */
export function aMeeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    id: 'meeting-0001',
    dealId: 'deal-northwind',
    kind: 'alignment',
    plannedAt: '2026-03-05T13:00:00.000Z',
    heldAt: null,
    attendees: [],
    outcome: '',
    decided: '',
    ...NO_PLAN,
    updatedAt: NOW,
    ...changes,
  };
}
