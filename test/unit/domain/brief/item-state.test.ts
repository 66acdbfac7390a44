import { describe, expect, test } from 'vitest';
import { askedGroups } from '@/lib/domain/brief/brief-form';
import type { FactValue } from '@/lib/domain/brief/fact-schemas';
import { groupState } from '@/lib/domain/brief/group-state';
import { itemState } from '@/lib/domain/brief/item-state';
import { dossierOf } from './dossier-of';

type Criterion = FactValue<'successCriteria'>[number];
const criterion = (parts: Partial<Criterion>): Criterion => ({
  id: 'criterion-1',
  metric: '',
  baseline: '',
  target: '',
  byDate: null,
  day30: '',
  day60: '',
  owner: '',
  ...parts,
});
const success = (parts: Partial<Criterion>) =>
  itemState('successCriteria', dossierOf({ facts: { successCriteria: [criterion(parts)] } }));
const codeOf = (state: ReturnType<typeof itemState>) => [state.state, state.reason?.code ?? null];

describe('an item nobody has written', () => {
  const items = askedGroups(null).flatMap((group) => group.items);

  test.each(items.filter((item) => item !== 'ledger'))(
    '%s is empty and says what to do',
    (item) => {
      const state = itemState(item, dossierOf());
      expect(state.state).toBe('empty');
      expect(state.reason).not.toBeNull();
    },
  );

  test('rows that were added and left blank are nothing written', () => {
    expect(success({}).state).toBe('empty');
  });
});

describe('why they bought', () => {
  const why = (event: string, date: string | null, problem = 'Closing takes eleven days.') =>
    codeOf(
      groupState(
        ['problem', 'compellingEvent'],
        dossierOf({ facts: { problem, compellingEvent: { event, date } } }),
      ),
    );

  test('is done with a problem and an event that happens on a day', () => {
    expect(why('The auditors arrive', '2027-02-01')).toEqual(['done', null]);
    expect(why('The auditors arrive in February 2027', null)).toEqual(['done', null]);
  });

  test.each(['They needed the product', 'We need it', 'wants a better tool', 'Audit'])(
    '“%s” is no event',
    (event) => {
      expect(why(event, '2027-02-01')).toEqual(['to_confirm', 'event_vague']);
    },
  );

  test('an event that needs something else is one', () => {
    expect(why('They need to close in five days, the auditors arrive', '2027-02-01')).toEqual([
      'done',
      null,
    ]);
  });

  test('is to be confirmed only where nothing lacks', () => {
    const facts = {
      problem: 'Closing takes eleven days.',
      compellingEvent: { event: '', date: null },
    };
    const marked = (event: string) =>
      codeOf(
        groupState(
          ['problem', 'compellingEvent'],
          dossierOf({
            facts: { ...facts, compellingEvent: { event, date: '2027-02-01' } },
            toConfirm: ['problem'],
          }),
        ),
      );
    expect(marked('The auditors arrive')).toEqual(['to_confirm', 'marked_to_confirm']);
    expect(marked('Audit')).toEqual(['to_confirm', 'event_vague']);
  });

  test('asks for the problem, the event and its date in turn', () => {
    expect(why('The auditors arrive', null, '')).toEqual(['to_confirm', 'problem_missing']);
    expect(why('', null)).toEqual(['to_confirm', 'event_missing']);
    expect(why('The auditors arrive', null)).toEqual(['to_confirm', 'event_undated']);
  });
});

describe('the success metric', () => {
  const day = '2027-03-31';

  test.each([
    ['days to close the month', 'from 11 to 5'],
    ['invoices handled without a touch', '80 %'],
    ['adoption among depot planners', '40 planners a day'],
    ['support tickets a week', 'half'],
  ])('%s → %s is done', (metric, target) => {
    expect(codeOf(success({ metric, target, byDate: day }))).toEqual(['done', null]);
  });

  test.each([
    ['efficiency', ''],
    ['grow', ''],
    ['get more value', ''],
    ['use it more', ''],
    ['More efficiency in finance', 'better'],
  ])('“%s” is refused as a mood', (metric, target) => {
    const state = success({ metric, target, byDate: day });
    expect(state.reason).toEqual({
      code: 'metric_mood',
      params: { words: metric },
      parts: ['number', 'unit', 'owner'],
    });
  });

  test.each([
    [{ metric: 'days to close the month', byDate: day }, ['number', 'owner']],
    [{ target: '40', byDate: day, owner: 'Ruth' }, ['unit']],
    [{ metric: 'days to close', target: '5', owner: 'Ruth' }, ['date']],
    [{ metric: 'Happy planners', target: '' }, ['number', 'unit', 'date', 'owner']],
  ] satisfies [Partial<Criterion>, string[]][])('%o names all it lacks: %o', (parts, missing) => {
    expect(success(parts).reason?.parts).toEqual(missing);
  });

  test('is done without an owner', () => {
    expect(
      success({ metric: 'days to close the month', target: '5', byDate: day, owner: '' }).state,
    ).toBe('done');
  });

  test('every metric that was begun has to pass', () => {
    const good = criterion({ metric: 'days to close', target: '5', byDate: day });
    const begun = criterion({ id: 'criterion-2', metric: 'late invoices' });
    const state = itemState(
      'successCriteria',
      dossierOf({ facts: { successCriteria: [good, begun] } }),
    );
    expect(state.reason?.code).toBe('metric_incomplete');
  });
});

describe('the people map', () => {
  const people = [
    { role: 'economic_buyer', name: 'Marcus', behaviour: 'Reads the last page.' },
    { role: 'champion', name: 'Dana', behaviour: 'Answers fast.' },
    { role: 'day_to_day_user', name: 'Ruth', behaviour: 'Keeps a list.' },
    { role: 'skeptic', name: 'Li', behaviour: 'Asks about SSO.' },
  ] as const;

  test('is done with the four and one line each', () => {
    expect(codeOf(itemState('peopleMap', dossierOf({ people })))).toEqual(['done', null]);
  });

  test('names the part that nobody plays', () => {
    const state = itemState('peopleMap', dossierOf({ people: people.slice(0, 2) }));
    expect(state.reason).toEqual({
      code: 'role_missing',
      params: { role: 'day_to_day_user' },
      parts: [],
    });
  });

  test('a buyer who doubts is the skeptic too', () => {
    const [buyer, ...others] = people;
    const doubting = [{ ...buyer, attitude: 'skeptic' as const }, ...others.slice(0, 2)];
    expect(itemState('peopleMap', dossierOf({ people: doubting })).state).toBe('done');
  });

  test('names who has no line', () => {
    const silent = people.map((person) =>
      person.name === 'Li' ? { ...person, behaviour: ' ' } : person,
    );
    expect(itemState('peopleMap', dossierOf({ people: silent })).reason).toEqual({
      code: 'behaviour_missing',
      params: { name: 'Li' },
      parts: [],
    });
  });

  test('colleagues are nobody on the customer’s side', () => {
    expect(
      itemState('peopleMap', dossierOf({ people: [{ role: 'csm', name: 'Priya' }] })).state,
    ).toBe('empty');
  });
});

describe('what we promised', () => {
  test('counts the promises nobody has classed', () => {
    const promises = [
      {},
      { review: 'good_faith' as const },
      { status: 'drafted' as const },
      { status: 'withdrawn' as const },
    ];
    expect(itemState('ledger', dossierOf({ promises })).reason).toEqual({
      code: 'promises_unclassed',
      params: { count: '1' },
      parts: [],
    });
  });

  test('is done when all are classed, or when there are none', () => {
    expect(itemState('ledger', dossierOf({ promises: [{ review: 'contractual' }] })).state).toBe(
      'done',
    );
    expect(itemState('ledger', dossierOf()).state).toBe('done');
  });
});

test('one landmine is enough, none is a pitch', () => {
  const risks = [{ id: 'risk-0001', risk: 'Li was overruled', likelihood: null, mitigation: '' }];
  expect(codeOf(itemState('risks', dossierOf({ facts: { risks } })))).toEqual(['done', null]);
  expect(itemState('risks', dossierOf()).reason?.code).toBe('landmines_none');
});

test('a complete field that is marked waits for the customer', () => {
  const facts = {
    risks: [{ id: 'risk-0001', risk: 'Li was overruled', likelihood: null, mitigation: '' }],
  };
  expect(codeOf(itemState('risks', dossierOf({ facts, toConfirm: ['risks'] })))).toEqual([
    'to_confirm',
    'marked_to_confirm',
  ]);
});

test('defined done wants live, two outcomes, the champion’s word and a dated review', () => {
  const whole = {
    live: 'All depots book',
    outcomes: ['Close in 5 days', 'No weekends'],
    championConfirms: 'Dana signs',
    reviewDate: '2027-03-15',
  };
  const done = (patch: Partial<typeof whole> | { reviewDate: null }) =>
    itemState('definedDone', dossierOf({ facts: { definedDone: { ...whole, ...patch } } })).reason
      ?.code ?? 'done';
  expect([
    done({}),
    done({ live: '' }),
    done({ outcomes: ['one', ' '] }),
    done({ championConfirms: '' }),
    done({ reviewDate: null }),
  ]).toEqual([
    'done',
    'live_missing',
    'outcomes_few',
    'champion_confirms_missing',
    'review_undated',
  ]);
});
