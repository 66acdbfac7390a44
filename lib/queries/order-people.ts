import { mutationOptions } from '@tanstack/react-query';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** Puts a deal's people in an order; what is shown of it stands in that order at once. */
export const orderPeople = mutationOptions({
  mutationFn: (input: MessageInput<'people.order'>) => request('people.order', input),
  onMutate: ({ dealId, ids }, { client }) => {
    client.setQueryData<Dossier | null>([queryKeys.dossier, dealId], (dossier) => {
      if (!dossier) return dossier;
      const rank = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
      return { ...dossier, people: dossier.people.toSorted((a, b) => rank(a.id) - rank(b.id)) };
    });
  },
  onError: (_error, { dealId }, _result, { client }) =>
    client.invalidateQueries({ queryKey: [queryKeys.dossier, dealId] }),
});
