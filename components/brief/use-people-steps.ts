import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDeal } from '@/components/deal/deal-context';
import { stepBack } from '@/components/deal/step-back';
import type { DeedStep } from '@/components/deal/undo-stack';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { isEqual } from '@/lib/domain/merge/is-equal';
import type { Person } from '@/lib/domain/people/person';
import { partsOf, type PersonParts } from '@/lib/domain/people/person-parts';
import { shiftPeople, type PeopleWay } from '@/lib/domain/people/shift-people';
import { writePeople } from '@/lib/queries/write-people';

/** A person as a save began with and as it was answered; nothing before where they are new. */
export interface PersonChange {
  readonly before: PersonParts | null;
  readonly after: PersonParts;
}

interface Removed {
  readonly person: Person;
  readonly step: DeedStep;
}

/** The ways to change a people map, each a step that can be taken back like any other of the brief. */
export function usePeopleSteps() {
  const scope = useDeal();
  const { dossier, session } = scope;
  const { mutateAsync: write, isError } = useMutation(writePeople);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const turning = useRef(Promise.resolve());
  // What was changed since the deal was last read counts.
  const partsNow = (now: Dossier) => (session.snapshot().people ?? now.people).map(partsOf);
  const put = (now: Dossier, way: PeopleWay) => {
    const shown = asPeople(way.to, now.people);
    session.showPeople(shown);
    const settle = () => {
      if (session.snapshot().people === shown) session.showPeople(null);
    };
    const written = write({ dealId: now.deal.id, ...way });
    written.then(settle, settle);
    return written;
  };
  const shift = (way: PeopleWay) => (now: Dossier) => {
    const from = partsNow(now);
    const to = shiftPeople(from, way);
    turning.current = to === null ? Promise.resolve() : put(now, { from, to });
    return to !== null;
  };
  const note = (path: string, { from, to }: PeopleWay): DeedStep => {
    const ways = { undo: shift({ from: to, to: from }), redo: shift({ from, to }) };
    const step = { kind: 'deed', item: 'peopleMap', path, ...ways } as const;
    session.push(step);
    return step;
  };
  const change = (path: string, to: readonly PersonParts[]) => {
    const way = { from: partsNow(dossier), to };
    return { written: put(dossier, way), step: note(path, way) };
  };
  return {
    hasFailed: isError,
    /** Who was taken off last, unless they are back. */
    removed: dossier.people.some(({ id }) => id === removed?.person.id)
      ? null
      : (removed?.person ?? null),
    /** A person was saved by their form. */
    saved: ({ before, after }: PersonChange) => {
      if (isEqual(before, after)) return;
      const others = partsNow(dossier);
      const having = (person: PersonParts | null) => withPerson(others, after.id, person);
      note(after.id, { from: having(before), to: having(after) });
    },
    /** Adds a person, or writes one who is there as told; resolves once they are on disk. */
    put: (person: PersonParts): Promise<void> =>
      change(person.id, withPerson(partsNow(dossier), person.id, person)).written,
    order: (people: readonly Person[], moved: string) => {
      change(moved, people.map(partsOf));
    },
    remove: (person: Person) => {
      const { step } = change(person.id, withPerson(partsNow(dossier), person.id, null));
      setRemoved({ person, step });
    },
    /** Resolves once the step that was taken back or done again last is on disk. */
    whenTurned: (): Promise<void> => turning.current,
    putBack: () => {
      if (removed !== null) stepBack(scope, removed.step);
    },
  };
}

/** The people with one of them in their place as told; a new one stands at the end. */
function withPerson(
  people: readonly PersonParts[],
  id: string,
  person: PersonParts | null,
): PersonParts[] {
  if (person === null) return people.filter((one) => one.id !== id);
  const isKnown = people.some((one) => one.id === id);
  return isKnown ? people.map((one) => (one.id === id ? person : one)) : [...people, person];
}

/** People as the deal will have them once they are written. */
function asPeople(parts: readonly PersonParts[], known: readonly Person[]): Person[] {
  const times = new Map(known.map(({ id, updatedAt }) => [id, updatedAt]));
  const now = new Date().toISOString();
  return parts.map((person, position) => ({
    ...person,
    position,
    updatedAt: times.get(person.id) ?? now,
  }));
}
