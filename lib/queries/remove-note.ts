import { mutationOptions } from '@tanstack/react-query';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { Note } from '@/lib/domain/deals/note';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** Takes a call or meeting out of its deal, and out of what is shown of it. */
export const removeNote = mutationOptions({
  mutationFn: ({ kind, dealId, id }: Pick<Note, 'kind' | 'dealId' | 'id'>) =>
    request(kind === 'call' ? 'calls.remove' : 'meetings.remove', { dealId, id }),
  onSuccess: (_none, { dealId, id }, _result, { client }) => {
    client.setQueryData<Dossier | null>([queryKeys.dossier, dealId], (dossier) => {
      if (!dossier) return dossier;
      return {
        ...dossier,
        calls: dossier.calls.filter((other) => other.id !== id),
        meetings: dossier.meetings.filter((other) => other.id !== id),
      };
    });
  },
});
