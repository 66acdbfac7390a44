import { mutationOptions } from '@tanstack/react-query';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { request } from '@/lib/messaging/client';
import type { MessageInput } from '@/lib/messaging/contract/contract';
import { queryKeys } from './query-keys';

/** Adds or replaces a person on a deal's people map, and in what is shown of it. */
export const savePerson = mutationOptions({
  mutationFn: (input: MessageInput<'people.save'>) => request('people.save', input),
  onSuccess: ({ person: saved }, { person: input }, _result, { client }) => {
    client.setQueryData<Dossier | null>([queryKeys.dossier, input.dealId], (dossier) => {
      if (!dossier) return dossier;
      const isKnown = dossier.people.some((person) => person.id === saved.id);
      const people = isKnown
        ? dossier.people.map((person) => (person.id === saved.id ? saved : person))
        : [...dossier.people, saved];
      return { ...dossier, people };
    });
  },
});
