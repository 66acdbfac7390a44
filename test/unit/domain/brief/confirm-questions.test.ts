import { describe, expect, test } from 'vitest';
import { FACT_AUDIENCE } from '@/lib/domain/brief/audience';
import { askedGroups } from '@/lib/domain/brief/brief-form';
import { isFactItem, type BriefFact } from '@/lib/domain/brief/brief-item';
import { confirmQuestions } from '@/lib/domain/brief/confirm-questions';
import type { Question } from '@/lib/domain/brief/questions/question';
import { DONE_FACTS, DONE_METRIC, DONE_PEOPLE, doneDossier } from './done-dossier';
import { dossierOf } from './dossier-of';

const FACTS = askedGroups(null)
  .flatMap((group) => group.items)
  .filter(isFactItem);
const ask = (parts: Parameters<typeof dossierOf>[0]) => confirmQuestions(null, dossierOf(parts));
const about = (field: BriefFact, questions: readonly Question[]) =>
  questions.filter(({ item }) => item === field);
const whole = { facts: DONE_FACTS, people: DONE_PEOPLE };

describe('what waits for the customer’s yes', () => {
  test.each(FACTS)('%s marked to confirm is asked about', (field) => {
    const questions = about(field, ask({ ...whole, toConfirm: [field] }));
    expect(questions.length).toBeGreaterThan(0);
  });

  test.each(FACTS.filter((field) => FACT_AUDIENCE[field] === 'internal'))(
    '%s is ours to read: nothing of it is read out',
    (field) => {
      for (const { asked } of about(field, ask({ ...whole, toConfirm: [field] })))
        expect(asked.kind).toBe('open');
    },
  );

  test('commercials are asked part by part, reasons for a discount never', () => {
    const commercials = {
      ...DONE_FACTS.commercials,
      discountPercent: 25,
      discountRationale: 'Rationale',
      discountSignOffRef: 'Reference',
      expansion: 'Expansion',
      pushedOnPrice: true,
    };
    const questions = ask({
      ...whole,
      facts: { ...DONE_FACTS, commercials },
      toConfirm: ['commercials'],
    });
    const codes = about('commercials', questions).map(({ asked }) =>
      asked.kind === 'confirm' ? asked.code : asked.kind,
    );
    expect(codes).toEqual(['value', 'term', 'start', 'renewal', 'discount']);
    expect(JSON.stringify(questions)).not.toMatch(/Rationale|Reference|Expansion/u);
  });

  test('what came from a CRM is put as our records’, what they said as theirs', () => {
    const from = (kind: 'crm' | 'file' | 'call') =>
      ask({
        ...whole,
        toConfirm: ['problem'],
        origins: [{ part: '', kind, ref: 'r-1', quote: '', at: '2026-11-20T09:00:00.000Z' }],
      })[0]?.asked;
    expect(from('crm')).toMatchObject({ source: 'records' });
    expect(from('file')).toMatchObject({ source: 'records' });
    expect(from('call')).toMatchObject({ source: 'customer' });
  });

  test('people are confirmed by somebody else, and no skeptic is called one', () => {
    const people = DONE_PEOPLE.map((one) => ({ ...one, toConfirm: true }));
    const questions = ask({ ...whole, people }).filter(({ item }) => item === 'peopleMap');
    expect(questions.map(({ asked }) => (asked.kind === 'confirm' ? asked.code : ''))).toEqual([
      'economicBuyer',
      'champion',
      'dayToDayUser',
      'involved',
    ]);
    expect(questions.map(({ askOf }) => askOf.kind)).toEqual([
      'person',
      'customer',
      'person',
      'person',
    ]);
  });
});

describe('what would close a gap', () => {
  const opens = (questions: readonly Question[]) =>
    questions.map(({ asked }) => (asked.kind === 'open' ? asked.code : asked.kind));

  test('without a metric it is the success conversation', () => {
    expect(opens(about('successCriteria', ask({})))).toEqual([
      'successPicture',
      'successMeasure',
      'successOwner',
      'successMilestones',
    ]);
  });

  test('with half a metric it is what is missing of it', () => {
    const facts = {
      successCriteria: [{ ...DONE_METRIC, metric: 'Days to close', byDate: null, owner: '' }],
    };
    expect(opens(about('successCriteria', ask({ facts })))).toEqual([
      'successDate',
      'successOwner',
    ]);
  });

  test('goes to who knows, by name', () => {
    const questions = ask({ people: [{ role: 'economic_buyer', name: 'Marcus' }] });
    const priorities = questions.filter(({ item }) => item === 'buyerPriorities');
    expect(priorities.map(({ askOf }) => askOf)).toEqual(
      priorities.map(() => ({ kind: 'person', id: 'person-0', name: 'Marcus' })),
    );
    expect(priorities.length).toBeGreaterThan(1);
  });

  test('is for our own side where the customer cannot know', () => {
    expect(about('involvement', ask({}))[0]?.askOf).toEqual({ kind: 'colleagues' });
  });

  test('is asked once, whatever it closes', () => {
    const questions = ask({}).map(({ asked }) => JSON.stringify(asked));
    expect(new Set(questions).size).toBe(questions.length);
  });

  test('is only what the form asks for', () => {
    const items = confirmQuestions('technical_debrief', dossierOf()).map(({ item }) => item);
    expect(new Set(items)).toEqual(new Set(['scorecard', 'competitors']));
  });
});

test('whom to call when the champion goes quiet is asked until there is somebody', () => {
  const quiet = (people: typeof DONE_PEOPLE) =>
    ask({ people: [...people] }).filter(({ asked }) => asked.kind === 'quiet');
  expect(quiet(DONE_PEOPLE)).toEqual([]);
  expect(quiet(DONE_PEOPLE.map((one) => ({ ...one, care: null })))).toMatchObject([
    { asked: { name: 'Dana Whitfield' }, askOf: { name: 'Dana Whitfield' } },
  ]);
});

test('a whole brief leaves nothing to ask', () => {
  expect(confirmQuestions(null, doneDossier())).toEqual([]);
});
