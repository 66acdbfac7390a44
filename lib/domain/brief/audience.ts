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
  scorecard: 'customer',
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
