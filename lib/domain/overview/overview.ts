import { z } from '@/lib/domain/zod';
import { agendaItemSchema } from '../agenda/agenda-item';
import { clockSchema } from '../clocks/clock';
import { dealSchema } from '../deals/deal';
import { habitsSchema } from '../habits/habit';
import { moveSchema } from '../journey/move';
import { phaseOfferSchema } from '../journey/phase-offer';
import { instantText, lineText } from '../text';

/** Why a deal deserves a second look. */
export const OVERVIEW_FLAGS = [
  'unanswered',
  'won_open',
  'handed_over_unready',
  'discount_heavy',
  'buyer_concerns',
  'champion_limited',
  'no_measure',
  'promises_unclassed',
] as const;
export type OverviewFlag = (typeof OVERVIEW_FLAGS)[number];

/**
 * A deal as lists show it: where it stands, whose move it is, and everything that falls due. Made from all that is
 * kept of it, and kept itself, so that a desk of thousands opens as fast as one of twenty.
 */
export const overviewSchema = dealSchema
  .pick({
    name: true,
    company: true,
    phase: true,
    handoffModel: true,
    closeDate: true,
    archivedAt: true,
    updatedAt: true,
  })
  .extend({
    dealId: dealSchema.shape.id,
    /** How many items of the one-page brief are done, of how many, and whether the readiness check was passed. */
    brief: z.object({ done: z.number().int(), all: z.number().int(), isReady: z.boolean() }),
    move: moveSchema.nullable(),
    offer: phaseOfferSchema.nullable(),
    clocks: z.array(clockSchema).max(50),
    agenda: z.array(agendaItemSchema).max(500),
    openPromises: z.number().int().min(0),
    flags: z.array(z.enum(OVERVIEW_FLAGS)).max(OVERVIEW_FLAGS.length),
    habits: habitsSchema,
    /** The moment it was made at, … */
    madeAt: instantText,
    /** … and the viewer's zone, by whose days it was: an IANA name. */
    timeZone: lineText,
    /** It is as it says until then; null for as long as nothing of the deal changes. */
    validUntil: instantText.nullable(),
  });
export type Overview = z.infer<typeof overviewSchema>;
