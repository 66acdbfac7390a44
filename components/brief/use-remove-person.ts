import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '@/lib/domain/people/person';
import { orderPeople } from '@/lib/queries/order-people';
import { removePerson } from '@/lib/queries/remove-person';
import { savePerson } from '@/lib/queries/save-person';

interface Removed {
  readonly person: Person;
  /** The ids of the map as it stood. */
  readonly ids: readonly string[];
}

/** Takes a person off the map at once, and puts them back where they stood. */
export function useRemovePerson(people: readonly Person[]) {
  const [removed, setRemoved] = useState<Removed | null>(null);
  const { mutate: takeOff } = useMutation(removePerson);
  const { mutateAsync: putBack } = useMutation(savePerson);
  const { mutateAsync: order } = useMutation(orderPeople);
  return {
    removed,
    remove: (person: Person) => {
      const ids = people.map(({ id }) => id);
      takeOff(
        { dealId: person.dealId, id: person.id },
        {
          onSuccess: () => {
            setRemoved({ person, ids });
          },
        },
      );
    },
    undo: () => {
      if (removed === null) return;
      const { updatedAt: _, position: __, ...person } = removed.person;
      void putBack({ person, base: null })
        .then(() => order({ dealId: person.dealId, ids: [...removed.ids] }))
        .then(() => {
          setRemoved(null);
        })
        // It stays on offer.
        .catch(() => undefined);
    },
  };
}
