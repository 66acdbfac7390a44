import type { ImportedDeal } from '@/lib/domain/import/imported-deal';
import { newPerson } from '@/lib/domain/people/new-person';
import type { Side } from '@/lib/domain/share/plan-merge';

/**
 * A deal of a table with its brief, as if it had been written here.
 *
 * @param at - ISO instant.
 */
export function importedSide({ deal, people, facts }: ImportedDeal, at: string): Side {
  return {
    deal: {
      ...deal,
      handoffModel: 'csm_90_day',
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
