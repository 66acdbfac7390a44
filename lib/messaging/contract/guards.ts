import { guardOverruleSchema } from '@/lib/domain/guards/guard-overrule';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

/** What Baton holds up to a rep who answers the customer after having stepped back. */
export const guardMessages = {
  'guards.overrule': message({
    description: 'Keeps why the rep answers all the same; twice with one id is once.',
    from: ['mail', 'prompt'],
    input: guardOverruleSchema.omit({ at: true }),
    output: z.null(),
  }),
} as const;
