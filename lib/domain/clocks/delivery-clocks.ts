import { dayOf, type CalendarDay } from '../dates/calendar-day';
import { businessDeadline } from '../dates/business-deadline';
import { dayEnd, dayStart } from '../dates/day-bounds';
import { findParty } from '../emails/context/parties';
import type { EmailKind } from '../emails/email-kind';
import { deliveryState } from '../gate/delivery-state';
import type { Clock } from './clock';
import { heldAt, plannedAt, type ClockContext } from './clock-context';
import { makeClock } from './make-clock';

/** Business days after the delivery trigger. */
const MANAGER_WITHIN_DAYS = 2;
/** Business days after the delivery trigger. */
const HANDOFF_WITHIN_DAYS = 5;
/** Calendar days after the signed SoW: four weeks. */
const ONBOARDING_DAYS = 28;

/** Mails that say who the account manager is. */
const NAMES_MANAGER: readonly (EmailKind | null)[] = ['am_introduction', 'brief_to_csm'];

/** The clocks of `am_clean_break`: they count from the delivery trigger, and wait for it. */
export function deliveryClocks(context: ClockContext): Clock[] {
  const { whole, isClosed } = context;
  if (whole.deal.handoffModel !== 'am_clean_break') return [];
  if (!isClosed && whole.delivery.contractSigned === null) return [];
  const { since } = deliveryState(whole.delivery);
  const trigger = since === null ? null : dayOf(since);
  return [
    managerAssigned(context, trigger),
    deliveryHandoff(context, trigger),
    onboarding(context),
  ];
}

/** Delivery names the account manager; it ends with their name on the people map. */
function managerAssigned(context: ClockContext, trigger: CalendarDay | null): Clock {
  const { calendar, now, reaches } = context;
  const dueAt = businessDeadline(trigger, MANAGER_WITHIN_DAYS, calendar);
  return makeClock(
    {
      id: 'manager_assigned',
      owner: 'delivery',
      startsAt: startOf(trigger, context),
      dueAt,
      ended: assigned(context, dueAt),
      isOver: reaches('first_90_days'),
    },
    now,
  );
}

/**
 * Whether an account manager is on the people map. Of a person only the last change is kept: where that came in time,
 * or a mail named them in time, they were assigned by then; else in time or not can't be told.
 */
function assigned(
  { whole }: ClockContext,
  dueAt: string | null,
): { readonly at: string | null } | null {
  const manager = findParty(whole.people, 'am');
  if (manager === null || (manager.name.trim() === '' && manager.addresses.length === 0))
    return null;
  const told = whole.emails.flatMap(({ kind, sentAt }) =>
    NAMES_MANAGER.includes(kind) ? [sentAt] : [],
  );
  const [first = ''] = [manager.updatedAt, ...told].toSorted();
  return { at: dueAt === null || first <= dueAt ? first : null };
}

/** The AE walks delivery through the deal. */
function deliveryHandoff(context: ClockContext, trigger: CalendarDay | null): Clock {
  const { calendar, now, reaches } = context;
  const held = heldAt(context, 'delivery_handoff');
  return makeClock(
    {
      id: 'delivery_handoff',
      owner: 'ae',
      startsAt: startOf(trigger, context),
      dueAt: businessDeadline(trigger, HANDOFF_WITHIN_DAYS, calendar),
      plannedAt: plannedAt(context, 'delivery_handoff'),
      ended: held === null ? null : { at: held },
      isOver: reaches('first_90_days'),
    },
    now,
  );
}

/** Four weeks from the signed contract to the day on which delivery begins, or the kickoff was held. */
function onboarding(context: ClockContext): Clock {
  const { whole, today, calendar, now, reaches } = context;
  const { contractSigned } = whole.delivery;
  const signed = contractSigned === null ? null : dayOf(contractSigned);
  const { deliveryStarted } = whole.deliveryDays;
  const begun =
    deliveryStarted !== null && dayOf(deliveryStarted) <= today
      ? startOf(dayOf(deliveryStarted), context)
      : null;
  const ends = [begun, heldAt(context, 'kickoff')].filter((one) => one !== null).toSorted();
  return makeClock(
    {
      id: 'onboarding',
      owner: 'am',
      startsAt: startOf(signed, context),
      dueAt: signed === null ? null : dayEnd(signed + ONBOARDING_DAYS, calendar.timeZone),
      plannedAt: plannedAt(context, 'kickoff'),
      ended: ends[0] === undefined ? null : { at: ends[0] },
      isOver: reaches('steady'),
    },
    now,
  );
}

function startOf(day: CalendarDay | null, { calendar }: ClockContext): string | null {
  return day === null ? null : dayStart(day, calendar.timeZone);
}
