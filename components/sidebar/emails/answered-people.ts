import { applyPersonAnswer } from '@/lib/domain/emails/gaps/apply-person-answer';
import type { MissingFact } from '@/lib/domain/emails/email-draft';
import { newId } from '@/lib/domain/ids';
import type { Person, PersonRole } from '@/lib/domain/people/person';

/** The id each role's new person has been given, so that answering again makes no second one. */
export type FreshIds = Map<PersonRole, string>;

export interface AnsweredPeopleInput {
  readonly asked: readonly MissingFact[];
  readonly answers: Readonly<Record<string, string>>;
  /** As they were when the questions were first asked. */
  readonly people: readonly Person[];
  readonly ids: FreshIds;
  readonly dealId: string;
}

/**
 * The people that the answers about one role make or complete, counted from the people of the start:
 * a corrected answer corrects the same person.
 *
 * @param gap - The gap just answered; of a fact's gap nobody comes.
 */
export function answeredPeople(gap: MissingFact, input: AnsweredPeopleInput): Person[] {
  if (gap.target.kind !== 'person') return [];
  const { role } = gap.target;
  const id = input.ids.get(role) ?? newId();
  input.ids.set(role, id);
  const fresh = { id, dealId: input.dealId, updatedAt: new Date().toISOString() };
  const sameRole = input.asked.filter(
    (one) => one.target.kind === 'person' && one.target.role === role,
  );
  const made = sameRole.reduce<readonly Person[]>((people, one) => {
    const applied = applyPersonAnswer(
      one,
      input.answers[one.key] ?? '',
      withFresh(people, id),
      fresh,
    );
    if (!applied.ok) return people;
    return [...people.filter((other) => other.id !== applied.person.id), applied.person];
  }, input.people);
  return made.filter((person) => !input.people.includes(person));
}

/** The new person first: a second answer about the role is about them. */
function withFresh(people: readonly Person[], id: string): Person[] {
  return people.toSorted((a, b) => Number(b.id === id) - Number(a.id === id));
}
