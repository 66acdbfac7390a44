import { addressText } from '@/lib/domain/mail/mail-address';
import { PERSON_ROLES } from '@/lib/domain/people/person';
import { z } from '@/lib/domain/zod';

/** Addresses typed in a row; the first that is none is the message of the issue. */
const addressRow = z.string().transform((text, context) => {
  const parts = text.split(/[\s,;]+/u).filter((part) => part !== '');
  const bad = parts.find((part) => !addressText.safeParse(part).success);
  if (bad !== undefined) context.addIssue({ code: 'custom', message: bad });
  return [...new Set(parts.map((part) => part.toLowerCase()))].slice(0, 20);
});

/** A person as the form holds them: the name or an address must be given. */
export const personFormSchema = z
  .object({
    name: z.string().trim().max(500),
    title: z.string().trim().max(500),
    role: z.enum(PERSON_ROLES),
    addresses: addressRow,
    behaviour: z.string().trim().max(500),
    attitude: z.string(),
    toConfirm: z.boolean(),
  })
  .refine(({ name, addresses }) => name !== '' || addresses.length > 0, {
    path: ['name'],
    message: 'nameOrAddress',
  });
