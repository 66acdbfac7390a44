import { describe, expect, test } from 'vitest';
import type { BriefItem } from '@/lib/domain/brief/brief-item';
import { EMPTY_FACTS } from '@/lib/domain/brief/empty-facts';
import { FIELD_REASON_CODES, type FieldReasonCode } from '@/lib/domain/brief/field-reason';
import { itemState } from '@/lib/domain/brief/item-state';
import { MAY_BE_NONE } from '@/lib/domain/brief/may-be-none';
import { nextGaps } from '@/lib/domain/brief/next-gaps';
import { dossierOf } from './dossier-of';
import { DONE_FACTS, DONE_METRIC, DONE_PEOPLE, doneDossier } from './done-dossier';

type Parts = Parameters<typeof dossierOf>[0];
/** The code, the item that gives it, what is written by then, and the parts it names. */
type Case = [code: FieldReasonCode, item: BriefItem, written: Parts, missing?: string[]];

const row = { id: 'row-00001' };
const { commercials, scope, clientBasics, involvement, definedDone } = DONE_FACTS;
const priced = (patch: Partial<typeof commercials>) => ({
  facts: { commercials: { ...commercials, ...patch } },
});
const metric = DONE_METRIC;
const champion = { role: 'champion', name: 'Dana' } as const;
const buyer = { role: 'economic_buyer', name: 'Marcus' } as const;

const CASES: readonly Case[] = [
  ['problem_missing', 'problem', { facts: { problem: ' ' } }],
  [
    'event_missing',
    'compellingEvent',
    { facts: { compellingEvent: { event: '', date: '2027-01-01' } } },
  ],
  [
    'event_vague',
    'compellingEvent',
    { facts: { compellingEvent: { event: 'They want to modernise', date: '2027-01-01' } } },
  ],
  [
    'event_undated',
    'compellingEvent',
    { facts: { compellingEvent: { event: 'Their lease ends', date: null } } },
  ],
  ['quote_missing', 'trigger', { facts: { trigger: { quote: '', saidBy: 'Dana' } } }],
  ['quote_unsigned', 'trigger', { facts: { trigger: { quote: 'Never again', saidBy: '' } } }],
  ['prior_missing', 'priorProvider', {}],
  [
    'prior_incomplete',
    'priorProvider',
    { facts: { priorProvider: { name: 'Sheets', worked: '', didNotWork: '' } } },
    ['worked', 'didNotWork'],
  ],
  ['red_lines_missing', 'redLines', { facts: { redLines: ['', ' '] } }],
  ['soft_signals_missing', 'softSignals', {}],
  ['people_missing', 'peopleMap', {}],
  ['role_missing', 'championProfile', { people: [buyer] }],
  [
    'behaviour_missing',
    'peopleMap',
    { people: DONE_PEOPLE.map((one) => ({ ...one, behaviour: '' })) },
  ],
  [
    'champion_incomplete',
    'championProfile',
    { people: [{ ...champion, authority: 'limited' }] },
    ['whyTheyPushed', 'relationship'],
  ],
  [
    'buyer_incomplete',
    'buyerPriorities',
    { people: [{ ...buyer, concernsRaised: 'The price' }] },
    ['priorities', 'concernsStatus', 'roiArgument'],
  ],
  [
    'metric_missing',
    'successCriteria',
    { facts: { successCriteria: [{ ...metric, metric: '', target: '' }] } },
  ],
  [
    'metric_mood',
    'successCriteria',
    {
      facts: {
        successCriteria: [{ ...metric, metric: 'Happier planners', baseline: '', target: '' }],
      },
    },
    ['number', 'unit'],
  ],
  [
    'metric_incomplete',
    'successCriteria',
    { facts: { successCriteria: [{ ...metric, byDate: null }] } },
    ['date'],
  ],
  ['live_missing', 'definedDone', { facts: { definedDone: { ...definedDone, live: '' } } }],
  [
    'outcomes_few',
    'definedDone',
    { facts: { definedDone: { ...definedDone, outcomes: ['one'] } } },
  ],
  [
    'champion_confirms_missing',
    'definedDone',
    { facts: { definedDone: { ...definedDone, championConfirms: '' } } },
  ],
  [
    'review_undated',
    'definedDone',
    { facts: { definedDone: { ...definedDone, reviewDate: null } } },
  ],
  ['promises_unclassed', 'ledger', { promises: [{}] }],
  ['declined_missing', 'declined', {}],
  [
    'declined_incomplete',
    'declined',
    { facts: { declined: [{ ...row, what: 'Arabic', answer: '' }] } },
    ['answer'],
  ],
  ['side_missing', 'sideCommitments', {}],
  [
    'side_incomplete',
    'sideCommitments',
    { facts: { sideCommitments: [{ ...row, what: 'A case study', toWhom: '' }] } },
    ['toWhom'],
  ],
  ['out_of_scope_missing', 'outOfScope', {}],
  ['units_missing', 'scope', { facts: { scope: { ...scope, units: [] } } }],
  [
    'unit_incomplete',
    'scope',
    {
      facts: {
        scope: {
          ...scope,
          units: [{ ...row, name: 'Bremen', size: '', composition: '', startDate: null }],
        },
      },
    },
    ['size', 'startDate'],
  ],
  [
    'bespoke_unsigned',
    'scope',
    { facts: { scope: { ...scope, bespoke: [{ ...row, what: 'A scale', signOffRef: '' }] } } },
  ],
  ['board_measure_missing', 'scope', { facts: { scope: { ...scope, boardMeasure: '' } } }],
  [
    'landmines_none',
    'risks',
    { facts: { risks: [{ ...row, risk: '', likelihood: 'high', mitigation: 'Call' }] } },
  ],
  [
    'landmine_vague',
    'risks',
    { facts: { risks: [{ ...row, risk: 'None', likelihood: 'low', mitigation: '' }] } },
  ],
  ['objections_missing', 'objections', {}],
  [
    'objection_incomplete',
    'objections',
    {
      facts: {
        objections: [{ ...row, objection: 'Too dear', raisedBy: 'Li', handling: '', status: null }],
      },
    },
    ['status', 'handling'],
  ],
  ['competitors_missing', 'competitors', {}],
  [
    'competitor_incomplete',
    'competitors',
    { facts: { competitors: [{ ...row, name: 'Rivalio', whyNot: '', lurking: true }] } },
    ['whyNot'],
  ],
  ['why_us_missing', 'whyUs', {}],
  ['value_missing', 'commercials', priced({ currency: '' })],
  ['value_missing', 'commercials', priced({ currency: '€' })],
  ['value_missing', 'commercials', priced({ value: -1 })],
  ['term_missing', 'commercials', priced({ termMonths: 0 })],
  ['term_missing', 'commercials', priced({ termMonths: null })],
  ['start_missing', 'commercials', priced({ startDate: null })],
  ['renewal_missing', 'commercials', priced({ renewalDate: null })],
  ['renewal_too_early', 'commercials', priced({ renewalDate: commercials.startDate })],
  ['discount_incomplete', 'commercials', priced({ discountPercent: 5 }), ['rationale', 'signOff']],
  [
    'milestones_sum',
    'commercials',
    {
      facts: {
        commercials: {
          ...commercials,
          paymentMilestones: [{ ...row, label: 'At signing', due: null, amount: 24_000 }],
        },
      },
    },
  ],
  [
    'client_incomplete',
    'clientBasics',
    { facts: { clientBasics: { ...clientBasics, siteAddresses: [''], headcount: '' } } },
    ['sites', 'headcount'],
  ],
  ['scorecard_missing', 'scorecard', {}],
  [
    'scorecard_incomplete',
    'scorecard',
    {
      facts: {
        scorecard: [
          { ...row, criterion: 'Sync', target: '', result: '3 s', verdict: null, evidence: '' },
        ],
      },
    },
    ['verdict'],
  ],
  ['proof_gaps_missing', 'gaps', {}],
  ['hidden_objections_missing', 'hiddenObjections', {}],
  ['next_steps_missing', 'recommendedNextSteps', {}],
  [
    'involvement_incomplete',
    'involvement',
    { facts: { involvement: { ...involvement, mustNot: '' } } },
    ['mustNot'],
  ],
  [
    'involvement_unagreed',
    'involvement',
    { facts: { involvement: { ...involvement, agreedWithCsm: false } } },
  ],
  ['marked_to_confirm', 'whyUs', { facts: { whyUs: 'The fit' }, toConfirm: ['whyUs'] }],
];

const HINTS: readonly Case[] = [
  [
    'metric_ownerless',
    'successCriteria',
    { facts: { successCriteria: [{ ...metric, owner: '' }] } },
  ],
  [
    'metric_milestones_missing',
    'successCriteria',
    { facts: { successCriteria: [{ ...metric, day60: '' }] } },
  ],
];

test.each(CASES)('%s is why %s is not done', (code, item, parts, missing = []) => {
  const { state, reason } = itemState(item, dossierOf(parts));
  expect(state).not.toBe('done');
  expect(reason).toMatchObject({ code, parts: missing });
});

test.each(HINTS)('%s is a hint about %s, which is done', (code, item, parts) => {
  const dossier = dossierOf(parts);
  expect(itemState(item, dossier).state).toBe('done');
  expect(nextGaps(null, dossier, Infinity).at(-1)).toMatchObject({
    item,
    reason: { code },
    isHint: true,
  });
});

test('every reason is reached', () => {
  const reached = new Set([...CASES, ...HINTS].map(([code]) => code));
  expect(FIELD_REASON_CODES.filter((code) => !reached.has(code))).toEqual([]);
});

test('a brief with everything in it lacks nothing', () => {
  expect(nextGaps(null, doneDossier(), Infinity)).toEqual([]);
});

describe('“none”', () => {
  test.each(MAY_BE_NONE)('is an answer to %s', (field) => {
    const facts = { [field]: EMPTY_FACTS[field] };
    expect(itemState(field, dossierOf({ facts, none: [field] })).state).toBe('done');
  });

  test('is no answer to the landmines', () => {
    const facts = { risks: [] };
    expect(itemState('risks', dossierOf({ facts, none: ['risks'] })).state).toBe('empty');
  });

  test('as the buyer’s concern needs no status', () => {
    const facts = {
      priorities: 'Fewer weekends',
      concernsRaised: 'None',
      roiArgument: 'Pays in May',
    };
    expect(
      itemState('buyerPriorities', dossierOf({ people: [{ ...buyer, ...facts }] })).state,
    ).toBe('done');
  });
});

test('an open objection has not been handled yet', () => {
  const objections = [
    { ...row, objection: 'Too dear', raisedBy: 'Li', handling: '', status: 'open' as const },
  ];
  expect(itemState('objections', dossierOf({ facts: { objections } })).state).toBe('done');
});

test('thirds of the price come to the price', () => {
  const paymentMilestones = ['a', 'b', 'c'].map((label) => ({
    id: `row-0000${label}`,
    label,
    due: null,
    amount: 15_999.67,
  }));
  const facts = { commercials: { ...commercials, paymentMilestones } };
  expect(itemState('commercials', dossierOf({ facts })).state).toBe('done');
});
