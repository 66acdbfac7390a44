import type { QueryClient } from '@tanstack/react-query';
import type { Fact } from '@/lib/domain/brief/fact';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** One field of one deal as the rep left it. */
export interface FactToSave {
  readonly dealId: string;
  readonly field: FactField;
  readonly value: unknown;
  readonly toConfirm: boolean;
}

/**
 * Saves a field; once it answers the transaction has committed, and the cache shows what was saved.
 *
 * @throws RequestError - Not saved, or nobody knows: repeat it, a second save does no harm.
 */
export async function saveFact(client: QueryClient, input: FactToSave): Promise<Fact> {
  const fact = await request('facts.save', { ...input, source: { kind: 'rep', ref: null } });
  client.setQueryData<Dossier | null>([queryKeys.dossier, input.dealId], (dossier) => {
    if (!dossier) return dossier;
    const others = dossier.facts.filter((other) => other.field !== fact.field);
    return { ...dossier, facts: [...others, fact] };
  });
  return fact;
}
