import { z } from '@/lib/domain/zod';
import { instantText } from '../text';
import { MOVERS } from '../journey/move';

/** The clocks of a handoff, in the order in which they usually run. */
export const CLOCK_IDS = [
  'success_conversation',
  'debrief',
  'brief',
  'manager_assigned',
  'alignment',
  'delivery_handoff',
  'introduction_call',
  'first_contact',
  'onboarding',
  'day_30_call',
  'day_30_milestone',
  'day_60_milestone',
  'day_90_review',
  'renewal',
] as const;
export type ClockId = (typeof CLOCK_IDS)[number];

/** `waiting`: what starts it has not happened. `unneeded`: it ended without what it waits for being needed any more. */
const CLOCK_STATES = ['waiting', 'running', 'late', 'met', 'met_late', 'unneeded'] as const;

/** One clock of a deal, as it stands. */
export const clockSchema = z.object({
  id: z.enum(CLOCK_IDS),
  state: z.enum(CLOCK_STATES),
  /** Who has to end it. */
  owner: z.enum(MOVERS),
  startsAt: instantText.nullable(),
  dueAt: instantText.nullable(),
  /** Whether it is due at a day's end, and not at an hour. */
  isDay: z.boolean(),
  /** When what ends it is planned for; null where it isn't, or needs no plan. */
  plannedAt: instantText.nullable(),
  endedAt: instantText.nullable(),
});
export type Clock = z.infer<typeof clockSchema>;
