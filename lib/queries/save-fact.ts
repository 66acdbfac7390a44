import type { QueryClient } from '@tanstack/react-query';
import type { FactState } from '@/lib/domain/brief/fact';
import type { FactField } from '@/lib/domain/brief/fact-schemas';
import type { Origin } from '@/lib/domain/brief/origin';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { request } from '@/lib/messaging/client';
import type { MessageOutput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';
import { whenHeard } from './when-heard';

/** One field of one deal as the rep left it, and as it was when they began. */
export interface FactToSave {
  readonly dealId: string;
  readonly field: FactField;
  readonly state: FactState;
  readonly base: FactState;
  /** Where what is new in it was taken from; what the rep wrote has none. */
  readonly origins: readonly Origin[];
  /** Where what it replaces was taken from; none unless given. */
  readonly outdated?: readonly Origin[];
}

/**
 * Saves a field; once it answers the transaction has committed, and whoever shows the deal has been told.
 *
 * @param unheard - What this page sent of the field since `base` without hearing an answer.
 * @throws RequestError - Not saved, or nobody knows: repeat it, a second save does no harm.
 */
export async function saveFact(
  client: QueryClient,
  input: FactToSave,
  unheard: readonly FactState[],
): Promise<MessageOutput<'facts.save'>> {
  const answer = await request('facts.save', {
    ...input,
    origins: [...input.origins],
    outdated: [...(input.outdated ?? [])],
    unheard: [...unheard],
  });
  client.setQueryData<Dossier | null>([queryKeys.dossier, input.dealId], (dossier) => {
    if (!dossier) return dossier;
    const others = dossier.facts.filter((other) => other.field !== answer.fact.field);
    return { ...dossier, facts: [...others, answer.fact] };
  });
  await whenHeard();
  return answer;
}
