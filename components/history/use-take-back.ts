import { useMutation } from '@tanstack/react-query';
import { useDeal } from '@/components/deal/deal-context';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { factSchemas } from '@/lib/domain/brief/fact-schemas';
import { isEqual } from '@/lib/domain/merge/is-equal';
import { personSchema, type Person } from '@/lib/domain/people/person';
import { takeBack } from '@/lib/domain/versions/take-back';
import type { Change } from '@/lib/domain/versions/version';
import { removePerson } from '@/lib/queries/remove-person';
import { savePerson } from '@/lib/queries/save-person';
import type { ChangeLine } from './change-lines';

type FactChange = Extract<Change, { what: 'fact' }>;
type PersonChange = Extract<Change, { what: 'person' }>;

/** How one change of the past is taken back in the brief as it stands; null where there is nothing to take back. */
export function useTakeBack(): (line: ChangeLine) => (() => void) | null {
  const { dossier, valueOf, changeChecked, mark, sayNone, release } = useDeal();
  const { mutate: save } = useMutation(savePerson);
  const { mutate: remove } = useMutation(removePerson);

  const ofFact = ({ field, from, to }: FactChange, { subject }: ChangeLine) => {
    const fact = dossier.facts.find((one) => one.field === field);
    if (subject.what === 'part') {
      const now = valueOf(field);
      const change = { to: to?.value ?? EMPTY_FACTS[field], part: subject.part };
      const back = factSchemas[field].safeParse(takeBack(now, change));
      if (!back.success || isEqual(back.data, now)) return null;
      return () => {
        changeChecked(field, back.data);
        release(field);
      };
    }
    if (subject.what === 'person' || fact === undefined) return null;
    const before = from?.[subject.what] ?? false;
    if (fact[subject.what] === before) return null;
    return () => {
      if (subject.what === 'none') sayNone(field, before);
      else mark([field], before);
    };
  };
  const ofPerson = ({ personId, from, to }: PersonChange, { subject }: ChangeLine) => {
    const known = dossier.people.find(({ id }) => id === personId);
    if (subject.what === 'person') {
      if (from === null)
        return known === undefined
          ? null
          : () => {
              remove({ dealId: known.dealId, id: personId });
            };
      return known !== undefined
        ? null
        : () => {
            save({ person: parts(from), base: null });
          };
    }
    if (subject.what !== 'part' || known === undefined || to === null) return null;
    const back = personSchema.safeParse(takeBack(known, { to, part: subject.part }));
    if (!back.success || isEqual(parts(back.data), parts(known))) return null;
    return () => {
      save({ person: parts(back.data), base: parts(known) });
    };
  };
  return (line) =>
    line.change.what === 'fact' ? ofFact(line.change, line) : ofPerson(line.change, line);
}

function parts({ updatedAt: _, position: __, ...person }: Person) {
  return person;
}
