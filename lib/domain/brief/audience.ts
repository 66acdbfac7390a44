import type { Call } from '../deals/call';
import type { Meeting } from '../deals/meeting';
import type { PromiseRecord } from '../ledger/promise-record';
import type { Person } from '../people/person';
import type { FactField, FactValue } from './fact-schemas';

/** Whom a fact may be shown to: the customer too, or our own side alone. */
export type Audience = 'customer' | 'internal';

/** An audience for the whole fact, or for each of its parts (of its rows' parts, where it has rows). */
type FactAudience<Field extends FactField> =
  Audience | Readonly<Record<PartName<FactValue<Field>>, Audience>>;
type PartName<Value> = Value extends readonly (infer Row)[]
  ? Row extends string
    ? never
    : Exclude<keyof Row, 'id'>
  : Value extends string
    ? never
    : keyof Value;

/**
 * Who may read what. A new fact has to be named here before it compiles, and counts as internal until
 * somebody says that the customer may see it.
 */
export const FACT_AUDIENCE: { readonly [Field in FactField]: FactAudience<Field> } = {
  problem: 'customer',
  compellingEvent: 'customer',
  trigger: 'internal',
  priorProvider: 'internal',
  redLines: 'internal',
  softSignals: 'internal',
  callSummary: 'customer',
  successCriteria: 'customer',
  definedDone: 'customer',
  declined: 'customer',
  sideCommitments: 'customer',
  outOfScope: 'customer',
  scope: 'customer',
  risks: 'internal',
  objections: 'internal',
  competitors: 'internal',
  whyUs: 'internal',
  commercials: {
    value: 'customer',
    currency: 'customer',
    fees: 'customer',
    termMonths: 'customer',
    startDate: 'customer',
    renewalDate: 'customer',
    paymentMilestones: 'customer',
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
  introduction: 'customer',
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
export const PERSON_AUDIENCE: Readonly<Record<keyof Person, Audience>> = {
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
export const PROMISE_AUDIENCE: Readonly<Record<keyof PromiseRecord, Audience>> = {
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
export const CALL_AUDIENCE: Readonly<Record<keyof Call, Audience>> = {
  id: 'customer',
  dealId: 'customer',
  date: 'customer',
  who: 'customer',
  notes: 'internal',
  updatedAt: 'internal',
};

/** Who may read what of a meeting; some kinds are ours alone, see `customerView`. */
export const MEETING_AUDIENCE: Readonly<Record<keyof Meeting, Audience>> = {
  id: 'customer',
  dealId: 'customer',
  kind: 'customer',
  plannedAt: 'customer',
  heldAt: 'customer',
  attendees: 'internal',
  outcome: 'internal',
  decided: 'internal',
  updatedAt: 'internal',
};
