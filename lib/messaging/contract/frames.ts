import { pageSiteSchema } from '@/lib/domain/crm/crm-site';
import { profileSchema } from '@/lib/domain/profile';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

export const frameMessages = {
  'frames.place': message({
    description: 'A one-time token for a frame of ours that a content script is about to place.',
    from: ['mail', 'deal'],
    input: z.object({ frame: z.enum(['sidebar', 'prompt']) }),
    output: z.object({ token: z.string() }),
  }),
  'frames.claim': message({
    description: 'Binds a frame to its token; without it a frame can call nothing.',
    from: ['frame'],
    input: z.object({ token: z.string().max(100) }),
    output: z.object({ claimed: z.boolean() }),
  }),
  'frames.config': message({
    description:
      'What a CRM page’s content script needs: which CRM this is, and whether Baton is on.',
    from: ['deal'],
    input: z.object({}),
    output: z.object({
      enabled: z.boolean(),
      profile: profileSchema.nullable(),
      site: pageSiteSchema.nullable(),
    }),
  }),
} as const;
