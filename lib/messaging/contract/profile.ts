import { mutedWordingSchema } from '@/lib/domain/ledger/muted-wording';
import { mailboxSchema, profileSchema } from '@/lib/domain/profile';
import { addressText } from '@/lib/domain/mail/mail-address';
import { z } from '@/lib/domain/zod';
import { message } from '../message';

export const profileMessages = {
  'profile.get': message({
    description: 'The rep’s profile; null before the welcome page was filled in.',
    from: ['sidebar', 'prompt', 'settings', 'desk'],
    input: z.object({}),
    output: profileSchema.nullable(),
  }),
  'profile.save': message({
    description: 'Replaces the profile.',
    from: ['settings'],
    input: profileSchema,
    output: profileSchema,
  }),
  'profile.setSidebarWidth': message({
    description: 'Remembers how wide the rep dragged the sidebar, in CSS pixels.',
    from: ['mail', 'deal'],
    input: z.object({ width: profileSchema.shape.sidebarWidth }),
    output: z.null(),
  }),
  'mailboxes.list': message({
    description: 'Every mailbox that was seen or named, and whether Baton is on in it.',
    from: ['settings'],
    input: z.object({}),
    output: z.array(mailboxSchema),
  }),
  'mailboxes.set': message({
    description: 'Switches Baton on or off in a mailbox.',
    from: ['settings'],
    input: mailboxSchema,
    output: z.array(mailboxSchema),
  }),
  'mailboxes.config': message({
    description:
      'What a mailbox’s content script may do. An unknown mailbox is remembered as off, so that settings can list it.',
    from: ['mail'],
    input: z.object({ address: addressText }),
    output: z.object({
      enabled: z.boolean(),
      profile: profileSchema.nullable(),
      mutedWordings: z.array(mutedWordingSchema.shape.wording),
    }),
  }),
  'hosts.list': message({
    description: 'Ids of the CRMs that are switched on and still permitted.',
    from: ['settings'],
    input: z.object({}),
    output: z.array(z.string()),
  }),
  'hosts.set': message({
    description:
      'Switches a CRM on, once the page has been granted its hosts, or off; registers its content script.',
    from: ['settings'],
    input: z.object({ crm: z.string().max(50), enabled: z.boolean() }),
    output: z.array(z.string()),
  }),
} as const;
