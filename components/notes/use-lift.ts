import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { usePeopleSteps } from '@/components/brief/use-people-steps';
import { useDeal } from '@/components/deal/deal-context';
import { appendWords } from '@/lib/domain/brief/append-words';
import { liftInto } from '@/lib/domain/brief/lift-into';
import type { FactTarget, PersonTarget } from '@/lib/domain/brief/lift-targets';
import type { Note } from '@/lib/domain/deals/note';
import { newId } from '@/lib/domain/ids';
import { personSchema } from '@/lib/domain/people/person';
import { partsOf } from '@/lib/domain/people/person-parts';
import { savePerson } from '@/lib/queries/save-person';
import type { LiftOption } from './lift-options';

/** What became of putting words into the brief. */
export type LiftState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'placed'; readonly option: LiftOption }
  | { readonly kind: 'no_room' }
  | { readonly kind: 'failed' };

/** Puts words of a note into the brief, where the rep says they belong. */
export function useLift(note: Note) {
  const { dossier, valueOf, changeChecked, release } = useDeal();
  const { mutate: save } = useMutation(savePerson);
  const { saved } = usePeopleSteps();
  const [state, setState] = useState<LiftState>({ kind: 'idle' });
  const intoFact = (option: LiftOption, target: FactTarget, words: string) => {
    const from = { kind: note.kind === 'call' ? 'call' : 'meeting', ref: note.id } as const;
    const lift = { target, words, from, at: new Date().toISOString(), rowId: newId() };
    const lifted = liftInto(valueOf(target.field), lift);
    if (lifted.kind === 'no_room') {
      setState(lifted);
      return;
    }
    changeChecked(target.field, lifted.value, { added: [lifted.origin], outdated: [] });
    release(target.field);
    setState({ kind: 'placed', option });
  };
  const intoPerson = (option: LiftOption, target: PersonTarget, words: string) => {
    const person = dossier.people.find(({ id }) => id === target.personId);
    if (person === undefined) return;
    const base = partsOf(person);
    const text = appendWords(person[target.part], words);
    if (!personSchema.shape[target.part].safeParse(text).success) {
      setState({ kind: 'no_room' });
      return;
    }
    const after = { ...base, [target.part]: text };
    save(
      { person: after, base },
      {
        onSuccess: () => {
          saved({ before: base, after });
          setState({ kind: 'placed', option });
        },
        onError: () => {
          setState({ kind: 'failed' });
        },
      },
    );
  };
  return {
    state,
    put: (option: LiftOption, words: string) => {
      const { target } = option;
      if (target.kind === 'fact') intoFact(option, target, words);
      else intoPerson(option, target, words);
    },
  };
}
