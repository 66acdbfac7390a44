import type { Deal } from '@/lib/domain/deals/deal';
import type { ImportedDeal } from '@/lib/domain/import/imported-deal';
import { newPerson } from '@/lib/domain/people/new-person';
import type { Side } from '@/lib/domain/share/plan-merge';

/** What is true of every deal of an import: when it came, and how the team hands over. */
interface ImportDefaults extends Pick<Deal, 'handoffModel'> {
  /** ISO instant. */
  readonly at: string;
}

/** A deal of a table with its brief, as if it had been written here. */
export function importedSide(
  { deal, people, facts }: ImportedDeal,
  { at, handoffModel }: ImportDefaults,
): Side {
  return {
    deal: {
      ...deal,
      handoffModel,
      archivedAt: null,
      createdAt: at,
      updatedAt: at,
    },
    people: people.map((person, position) =>
      newPerson({ ...person, dealId: deal.id, position, toConfirm: true, updatedAt: at }),
    ),
    facts: facts.map(({ field, value }) => ({
      dealId: deal.id,
      field,
      value,
      toConfirm: true,
      none: false,
      origins: [],
      revision: 1,
      updatedAt: at,
    })),
  };
}
