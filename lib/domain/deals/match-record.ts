import { comparableName } from './comparable-name';
import type { Deal } from './deal';
import type { DealMatch } from './deal-match';

/**
 * Whose deal a CRM record is: the one linked to it, else suggestions: first the deals whose people are its
 * contacts, then those whose name or company is in the record's name. A suggestion is never taken without
 * the rep, so even a single one asks.
 */
export function matchRecord(input: {
  readonly linkedDealId: string | null;
  readonly name: string;
  readonly company: string | null;
  readonly deals: readonly Deal[];
  /** The deals that know one of the record's contacts. */
  readonly dealIdsByPeople: readonly string[];
}): DealMatch {
  const linked = input.deals.find((deal) => deal.id === input.linkedDealId);
  if (linked !== undefined) return { kind: 'one', by: 'record', dealId: linked.id };
  const shown = comparableName(`${input.name} ${input.company ?? ''}`);
  const byPeople = input.deals.filter(({ id }) => input.dealIdsByPeople.includes(id));
  const byName = input.deals.filter((deal) =>
    [deal.name, deal.company]
      .map(comparableName)
      .some((name) => name !== '' && shown.includes(name)),
  );
  const candidates = [...new Set([...byPeople, ...byName])];
  return candidates.length > 0 ? { kind: 'several', candidates } : { kind: 'none' };
}
