import { queryOptions } from '@tanstack/react-query';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { request } from '@/lib/messaging/client';
import { mergeDossier } from './merge-dossier';
import { queryKeys } from './query-keys';

/** All records of one deal; null when there is none of that id. */
export function dossierQuery(id: string) {
  return queryOptions({
    queryKey: [queryKeys.dossier, id],
    queryFn: async ({ client }): Promise<Dossier | null> => {
      const answer = await request('deals.dossier', { id });
      const known = client.getQueryData<Dossier | null>([queryKeys.dossier, id]);
      return mergeDossier(known ?? null, answer);
    },
  });
}
