import { personSchema, type Person } from './person';

/** A person without what the database counts about them: what a page writes. */
export const personPartsSchema = personSchema.omit({ updatedAt: true, position: true });
export type PersonParts = Omit<Person, 'updatedAt' | 'position'>;

/** What can be written of a person. */
export function partsOf({ updatedAt: _, position: __, ...parts }: Person): PersonParts {
  return parts;
}
