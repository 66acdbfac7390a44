import { addressText } from '@/lib/domain/mail/mail-address';
import { personSchema } from '@/lib/domain/people/person';
import { z } from '@/lib/domain/zod';

/** Addresses typed in a row; the first that is none is the message of the issue. */
const addressRow = z
  .string()
  .transform((text, context) => {
    const parts = text.split(/[\s,;]+/u).filter((part) => part !== '');
    const bad = parts.find((part) => !addressText.safeParse(part).success);
    if (bad !== undefined) context.addIssue({ code: 'custom', message: bad });
    return [...new Set(parts.map((part) => part.toLowerCase()))];
  })
  .pipe(personSchema.shape.addresses);

/** A person as the form holds them: the record itself, its addresses as they are typed. A name or an address must be given. */
export const personFormSchema = personSchema
  .omit({ id: true, dealId: true, position: true, updatedAt: true })
  .extend({ addresses: addressRow })
  .refine(({ name, addresses }) => name.trim() !== '' || addresses.length > 0, {
    path: ['name'],
    message: 'nameOrAddress',
  });
export type PersonInput = z.input<typeof personFormSchema>;
export type PersonOutput = z.output<typeof personFormSchema>;

/** The parts of a person that are one text. */
export type PersonText = {
  [Name in keyof PersonInput]: PersonInput[Name] extends string
    ? string extends PersonInput[Name]
      ? Name
      : never
    : never;
}[keyof PersonInput] &
  keyof typeof personSchema.shape;

/** How long a part may be, as its schema says it. */
export function limitOf(name: PersonText): number | undefined {
  const part = personSchema.shape[name];
  return part instanceof z.ZodString ? (part.maxLength ?? undefined) : undefined;
}
