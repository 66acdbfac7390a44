import { mutedWordingSchema } from '@/lib/domain/ledger/muted-wording';
import { lineText } from '@/lib/domain/text';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

/** Wordings that are never flagged. */
export const wordingMessages = {
  'wordings.list': message({
    description: 'Every wording that is not to be flagged, the last muted first.',
    from: ['settings'],
    input: z.object({}),
    output: z.array(mutedWordingSchema),
  }),
  'wordings.mute': message({
    description: 'Flags this wording no more, in any mail.',
    from: ['mail'],
    input: mutedWordingSchema.omit({ mutedAt: true }).extend({ text: lineText }),
    output: z.null(),
  }),
  'wordings.unmute': message({
    description: 'Flags a wording again.',
    from: ['settings'],
    input: mutedWordingSchema.pick({ wording: true }),
    output: z.array(mutedWordingSchema),
  }),
} as const;
