import type { Call } from '../deals/call';
import type { Meeting } from '../deals/meeting';
import type { PromiseRecord } from '../ledger/promise-record';
import type { Person } from '../people/person';
import type { FactField, FactValue } from './fact-schemas';

/** Whom a fact may be shown to: the customer too, or our own side alone. */
export type Audience = 'customer' | 'internal';

/** What has no parts of its own to be told apart. */
type Leaf = string | number | boolean | null | readonly string[];

/**
 * An audience for every leaf of a value. What has parts is internal as a whole or says it of each of them, so that
 * a new part is nobody's but ours until somebody has said otherwise: it doesn't compile without.
 */
type AudienceOf<Value> = [Value] extends [Leaf]
  ? Audience
  : | 'internal'
    | ([Value] extends [readonly (infer Row)[]] ? PartAudiences<Row> : PartAudiences<Value>);
type PartAudiences<Value> = {
  readonly [Part in Exclude<keyof Value, 'id'>]: AudienceOf<Value[Part]>;
};

/** An audience for each part of a record; what has parts of its own can only be internal. */
type RecordAudience<Row> = {
  readonly [Part in keyof Row]: [Row[Part]] extends [Leaf] ? Audience : 'internal';
};

/**
 * Who may read what. A new fact has to be named here before it compiles, and counts as internal until
 * somebody says that the customer may see it.
 */
export const FACT_AUDIENCE: {
  readonly [Field in FactField]: AudienceOf<FactValue<Field>>;
} = {
  problem: 'customer',
  compellingEvent: { event: 'customer', date: 'customer' },
  trigger: 'internal',
  priorProvider: 'internal',
  redLines: 'internal',
  softSignals: 'internal',
  // The customer is asked to confirm all six.
  callSummary: {
    currentSituation: 'customer',
    businessPriorities: 'customer',
    competition: 'customer',
    timeline: 'customer',
    decisionProcess: 'customer',
    nextSteps: 'customer',
  },
  // The customer confirms them before signing.
  successCriteria: {
    metric: 'customer',
    baseline: 'customer',
    target: 'customer',
    byDate: 'customer',
    day30: 'customer',
    day60: 'customer',
    owner: 'customer',
  },
  definedDone: {
    live: 'customer',
    outcomes: 'customer',
    championConfirms: 'customer',
    reviewDate: 'customer',
  },
  declined: { what: 'customer', answer: 'customer' },
  // Whom it was promised to is as much ours as who read a mail.
  sideCommitments: { what: 'customer', toWhom: 'internal' },
  outOfScope: 'customer',
  scope: {
    units: { name: 'customer', size: 'customer', composition: 'customer', startDate: 'customer' },
    modality: 'customer',
    bespoke: { what: 'customer', signOffRef: 'internal' },
    boardMeasure: 'customer',
  },
  risks: 'internal',
  objections: 'internal',
  competitors: 'internal',
  whyUs: 'internal',
  commercials: {
    value: 'customer',
    currency: 'customer',
    fees: { label: 'customer', amount: 'customer' },
    termMonths: 'customer',
    startDate: 'customer',
    renewalDate: 'customer',
    paymentMilestones: { label: 'customer', due: 'customer', amount: 'customer' },
    // They signed them: how we came to them is ours.
    nonStandardTerms: 'customer',
    discountPercent: 'customer',
    discountRationale: 'internal',
    discountSignOffRef: 'internal',
    pushedOnPrice: 'internal',
    expansion: 'internal',
  },
  clientBasics: {
    legalName: 'customer',
    tradingName: 'customer',
    siteAddresses: 'customer',
    sector: 'customer',
    subSector: 'customer',
    headcount: 'customer',
    headcountInScope: 'customer',
    registrationNumber: 'customer',
    filings: 'internal',
    news: 'internal',
    packageFolder: 'internal',
  },
  involvement: 'internal',
  introduction: {
    csmExperience: 'customer',
    pairingReason: 'customer',
    commitment: 'customer',
    reachable: 'customer',
  },
  scorecard: {
    criterion: 'customer',
    target: 'customer',
    result: 'customer',
    verdict: 'customer',
    evidence: 'internal',
  },
  gaps: 'internal',
  hiddenObjections: 'internal',
  recommendedNextSteps: 'internal',
};

/** Who may read what is known of a person: the customer only how to reach them. */
export const PERSON_AUDIENCE: RecordAudience<Person> = {
  id: 'customer',
  dealId: 'customer',
  role: 'internal',
  name: 'customer',
  title: 'customer',
  addresses: 'customer',
  phone: 'customer',
  attitude: 'internal',
  engagement: 'internal',
  behaviour: 'internal',
  caresAbout: 'internal',
  standing: 'internal',
  authority: 'internal',
  whyTheyPushed: 'internal',
  preferredChannel: 'internal',
  howToAddress: 'internal',
  relationshipStrength: 'internal',
  care: 'internal',
  invoiceNotes: 'internal',
  priorities: 'internal',
  concernsRaised: 'internal',
  concernsStatus: 'internal',
  roiArgument: 'internal',
  position: 'customer',
  toConfirm: 'internal',
  updatedAt: 'internal',
};

/**
 * Who may read what of a promise. What the customer was told is the customer's; how we class it, and who else
 * read the mail, is ours.
 */
export const PROMISE_AUDIENCE: RecordAudience<PromiseRecord> = {
  id: 'customer',
  dealId: 'customer',
  source: 'customer',
  draftKey: 'internal',
  mailbox: 'internal',
  threadId: 'internal',
  subject: 'internal',
  recipients: 'internal',
  addresses: 'internal',
  sentence: 'customer',
  type: 'customer',
  kind: 'internal',
  strength: 'internal',
  owner: 'internal',
  due: 'customer',
  status: 'customer',
  review: 'internal',
  repeats: 'customer',
  delivery: 'internal',
  history: 'internal',
  sentAt: 'customer',
  createdAt: 'customer',
  updatedAt: 'internal',
};

/** Who may read what of a call: they were on it, our notes are ours. */
export const CALL_AUDIENCE: RecordAudience<Call> = {
  id: 'customer',
  dealId: 'customer',
  date: 'customer',
  who: 'customer',
  notes: 'internal',
  updatedAt: 'internal',
};

/** Who may read what of a meeting; some kinds are ours alone, see `customerView`. */
export const MEETING_AUDIENCE: RecordAudience<Meeting> = {
  id: 'customer',
  dealId: 'customer',
  kind: 'customer',
  plannedAt: 'customer',
  heldAt: 'customer',
  attendees: 'internal',
  outcome: 'internal',
  decided: 'internal',
  minutes: 'customer',
  agenda: 'internal',
  checklist: 'internal',
  updatedAt: 'internal',
};
