import { addressText } from '@/lib/domain/mail/mail-address';
import { z } from '@/lib/domain/zod';
import { profileFormSchema } from './profile-form-schema';

/** The welcome page's form: the profile, and the mailbox to switch on; without that the mailbox may be blank. */
export const welcomeFormSchema = profileFormSchema
  .extend({ enable: z.boolean(), mailbox: z.string().trim().toLowerCase() })
  .superRefine(({ enable, mailbox }, context) => {
    if (!enable || addressText.safeParse(mailbox).success) return;
    context.addIssue({ code: 'custom', path: ['mailbox'], message: 'addressBad' });
  });
export type WelcomeForm = z.infer<typeof welcomeFormSchema>;
