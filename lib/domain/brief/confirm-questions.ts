import type { Dossier } from '../deals/dossier';
import type { BriefForm } from './brief-form';
import { askedGroups } from './brief-form';
import { isFactItem, type BriefFact, type BriefItem } from './brief-item';
import { factValues, type Fact } from './fact';
import { holdersOf } from './holders-of';
import { isBlank } from './is-blank';
import { isEqual } from '../merge/is-equal';
import { nextGaps } from './next-gaps';
import { customerPeople } from './people-map-gap';
import { askOf } from './questions/ask-of';
import { confirmFact } from './questions/confirm-fact';
import { confirmPerson } from './questions/confirm-person';
import { gapQuestions } from './questions/gap-questions';
import type { Question } from './questions/question';

/**
 * The questions for the next call: first what waits for the customer's yes, then what would close the gaps, the most
 * useful first, then whom to call when the champion goes quiet. What came from a CRM or a file waits for a yes by
 * itself until the rep says that it has it. Each question is there once.
 *
 * @param form - The form whose questions are meant; null for the whole brief.
 */
export function confirmQuestions(form: BriefForm | null, dossier: Dossier): Question[] {
  const items = askedGroups(form).flatMap((group) => group.items);
  const questions = [
    ...dossier.facts.flatMap((fact) => questionsOf(fact, items, dossier)),
    ...peopleQuestions(items, dossier),
    ...nextGaps(form, dossier, Infinity).flatMap(({ item, reason }) =>
      gapQuestions(reason).map((code) => openQuestion(item, code, dossier)),
    ),
    ...quietQuestions(items, dossier),
  ];
  return questions.filter(
    (one, index) => questions.findIndex((other) => isEqual(other.asked, one.asked)) === index,
  );
}

function questionsOf(fact: Fact, items: readonly BriefItem[], dossier: Dossier): Question[] {
  const { field } = fact;
  if (!fact.toConfirm || !isAsked(field, items)) return [];
  const source = fact.origins.some(({ kind }) => kind === 'crm' || kind === 'file')
    ? 'records'
    : 'customer';
  return confirmFact(field, factValues(dossier.facts)).map((question) =>
    'open' in question
      ? openQuestion(field, question.open, dossier)
      : {
          item: field,
          asked: { kind: 'confirm', ...question, source },
          askOf: askOf(field, dossier.people),
        },
  );
}

function isAsked(field: Fact['field'], items: readonly BriefItem[]): field is BriefFact {
  return items.some((item) => item === field && isFactItem(item));
}

function peopleQuestions(items: readonly BriefItem[], { people }: Dossier): Question[] {
  const item = 'peopleMap';
  if (!items.includes(item)) return [];
  return customerPeople(people)
    .filter((person) => person.toConfirm && !isBlank(person.name))
    .map((person) => ({
      item,
      asked: {
        kind: 'confirm',
        code: confirmPerson(person),
        parts: [{ kind: 'text', text: person.name.trim() }],
        source: 'customer',
      },
      askOf: askOf(item, people, person),
    }));
}

/** The CSM's second question: without another safe first call it has no answer. */
function quietQuestions(items: readonly BriefItem[], { people }: Dossier): Question[] {
  const champion = holdersOf('champion', people).find(({ name }) => !isBlank(name));
  const hasOther = people.some(({ id, care }) => id !== champion?.id && care === 'safe_first_call');
  if (champion === undefined || hasOther || !items.includes('peopleMap')) return [];
  return [
    {
      item: 'peopleMap',
      asked: { kind: 'quiet', name: champion.name.trim() },
      askOf: { kind: 'person', id: champion.id, name: champion.name.trim() },
    },
  ];
}

function openQuestion(
  item: BriefItem,
  code: Extract<Question['asked'], { kind: 'open' }>['code'],
  { people }: Dossier,
): Question {
  return { item, asked: { kind: 'open', code }, askOf: askOf(item, people) };
}
