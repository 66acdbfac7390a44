import { wholeDealSchema } from '@/lib/domain/deals/whole-deal';
import { phaseRefusalSchema } from '@/lib/domain/journey/phase-refusal';
import { overviewSchema } from '@/lib/domain/overview/overview';
import { overviewRowSchema } from '@/lib/domain/overview/overview-row';
import { idText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message, WORKPLACES } from '../message';

/** Deals as lists show them, and a deal with all that is kept about it. */
export const overviewMessages = {
  'overviews.list': message({
    description:
      'The overviews of all deals, archived ones too; `pending` are still being made, and come with the next asking.',
    from: WORKPLACES,
    input: z.object({}),
    output: z.object({ overviews: z.array(overviewSchema), pending: z.number().int().min(0) }),
  }),
  'overviews.rows': message({
    description:
      'All deals as rows of a table, archived ones too; `pending` are still being made, and come with the next asking.',
    from: WORKPLACES,
    input: z.object({}),
    output: z.object({ rows: z.array(overviewRowSchema), pending: z.number().int().min(0) }),
  }),
  'overviews.get': message({
    description: 'The overview of one deal; null when there is none of that id.',
    from: WORKPLACES,
    input: z.object({ dealId: idText }),
    output: overviewSchema.nullable(),
  }),
  'deals.whole': message({
    description: 'A deal with all that is kept about it; null when there is none of that id.',
    from: WORKPLACES,
    input: z.object({ id: idText }),
    output: wholeDealSchema.nullable(),
  }),
  'phases.refuse': message({
    description: 'Refuses an offered phase: the same offer isn’t made again.',
    from: WORKPLACES,
    input: phaseRefusalSchema.omit({ at: true }),
    output: z.null(),
  }),
} as const;
