import { mutationOptions, notifyManager } from '@tanstack/react-query';
import { isEqual } from '@/lib/domain/merge/is-equal';
import type { PersonParts } from '@/lib/domain/people/person-parts';
import type { PeopleWay } from '@/lib/domain/people/shift-people';
import { request } from '@/lib/messaging/client';
import { queryKeys } from './query-keys';

/** A deal's people map as it is read, and as it is to stand, each in its order. */
interface PeopleToWrite extends PeopleWay {
  readonly dealId: string;
}

/**
 * Writes what differs between two people maps, one after the other; once it is over, well or badly, the
 * deal has been read again and whoever shows it has been told.
 */
export const writePeople = mutationOptions({
  // Each goes on from what the one before it wrote.
  scope: { id: 'people' },
  mutationFn: async ({ dealId, from, to }: PeopleToWrite) => {
    const off = from.filter(({ id }) => find(to, id) === undefined);
    const on = to.filter(({ id }) => find(from, id) === undefined);
    for (const { id } of off) await request('people.remove', { dealId, id });
    for (const person of to) {
      const base = find(from, person.id) ?? null;
      if (!isEqual(base, person)) await request('people.save', { person, base });
    }
    const stands = [...from.filter((person) => !off.includes(person)), ...on];
    const ids = idsOf(to);
    if (!isEqual(idsOf(stands), ids)) await request('people.order', { dealId, ids });
  },
  onSettled: async (_answer, _error, { dealId }, _result, { client }) => {
    await client.invalidateQueries({ queryKey: [queryKeys.dossier, dealId] });
    await new Promise<void>((resolve) => {
      notifyManager.schedule(resolve);
    });
  },
});

function find(people: readonly PersonParts[], id: string): PersonParts | undefined {
  return people.find((person) => person.id === id);
}

function idsOf(people: readonly PersonParts[]): string[] {
  return people.map(({ id }) => id);
}
