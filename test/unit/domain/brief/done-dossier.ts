import type { FactValue } from '@/lib/domain/brief/fact-schemas';
import type { BriefFact } from '@/lib/domain/brief/brief-item';
import type { Dossier } from '@/lib/domain/deals/dossier';
import type { Person } from '@/lib/domain/people/person';
import { dossierOf } from './dossier-of';

const row = { id: 'row-00000' };

/** A success criterion that lacks nothing. */
export const DONE_METRIC: FactValue<'successCriteria'>[number] = {
  ...row,
  metric: 'Days to close the month',
  baseline: '11 days',
  target: '5 days',
  byDate: '2027-03-31',
  day30: '9 days',
  day60: '7 days',
  owner: 'Ruth',
};

/** A value that is done for every fact of a brief. */
export const DONE_FACTS: { readonly [Field in BriefFact]: FactValue<Field> } = {
  problem: 'Closing takes eleven days.',
  compellingEvent: { event: 'The auditors arrive', date: '2027-02-01' },
  trigger: { quote: 'Never another Sunday', saidBy: 'Dana' },
  priorProvider: { name: 'Sheets', worked: 'Cheap', didNotWork: 'Two truths' },
  redLines: ['No weekend work'],
  softSignals: ['Li goes quiet when IT joins'],
  successCriteria: [DONE_METRIC],
  definedDone: {
    live: 'All depots book',
    outcomes: ['Close in 5 days', 'No weekends'],
    championConfirms: 'Dana signs',
    reviewDate: '2027-03-15',
  },
  declined: [{ ...row, what: 'Arabic', answer: 'Not planned' }],
  sideCommitments: [{ ...row, what: 'A reference call', toWhom: 'Dana' }],
  outOfScope: ['Payroll'],
  scope: {
    units: [
      { ...row, name: 'Bremen', size: '40 planners', composition: '', startDate: '2027-01-11' },
    ],
    modality: 'On site',
    bespoke: [{ ...row, what: 'A scale', signOffRef: 'SO-12' }],
    boardMeasure: 'Days to close',
  },
  risks: [{ ...row, risk: 'Li was overruled', likelihood: 'high', mitigation: 'Call first' }],
  objections: [
    { ...row, objection: 'Too dear', raisedBy: 'Li', handling: 'Split', status: 'resolved' },
  ],
  competitors: [{ ...row, name: 'Rivalio', whyNot: 'No API', lurking: false }],
  whyUs: 'The fit with their ledger',
  commercials: {
    value: 47_999,
    currency: 'EUR',
    fees: [],
    termMonths: 12,
    startDate: '2027-01-01',
    renewalDate: '2028-01-01',
    paymentMilestones: [],
    nonStandardTerms: '',
    discountPercent: null,
    discountRationale: '',
    discountSignOffRef: '',
    pushedOnPrice: null,
    expansion: '',
  },
  clientBasics: {
    legalName: 'Northwind GmbH',
    tradingName: '',
    siteAddresses: ['Bremen'],
    sector: 'Logistics',
    subSector: '',
    headcount: '900',
    headcountInScope: '40',
    registrationNumber: 'HRB 1',
    filings: '',
    news: '',
    packageFolder: '',
  },
  involvement: {
    stays: 'To day 90',
    bringsBack: 'A new site',
    mustNot: 'Talk price',
    agreedWithCsm: true,
  },
  scorecard: [
    { ...row, criterion: 'Sync', target: '5 s', result: '3 s', verdict: 'pass', evidence: '' },
  ],
  gaps: ['No load test'],
  hiddenObjections: ['Li fears for his tool'],
  recommendedNextSteps: ['Show Li the API'],
};

/** Four people of whom everything is known. */
export const DONE_PEOPLE: readonly Partial<Person>[] = [
  {
    role: 'economic_buyer',
    name: 'Marcus Hale',
    behaviour: 'Reads the last page.',
    priorities: 'Fewer weekends',
    concernsRaised: 'The price',
    concernsStatus: 'resolved',
    roiArgument: 'Pays in May',
  },
  {
    role: 'champion',
    name: 'Dana Whitfield',
    behaviour: 'Answers fast.',
    whyTheyPushed: 'Her Sundays',
    authority: 'influences',
    relationshipStrength: 'high',
  },
  { role: 'day_to_day_user', name: 'Ruth', behaviour: 'Keeps a list.', care: 'safe_first_call' },
  { role: 'skeptic', name: 'Li', behaviour: 'Asks about SSO.' },
];

/** A deal whose brief lacks nothing. */
export function doneDossier(): Dossier {
  return dossierOf({
    facts: DONE_FACTS,
    people: DONE_PEOPLE,
    promises: [{ review: 'contractual' }],
  });
}
