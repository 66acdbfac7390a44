import type { FactValue } from './fact-schemas';

/** The facts that the one-page brief is written in. */
export type BriefFact =
  | 'problem'
  | 'compellingEvent'
  | 'successCriteria'
  | 'declined'
  | 'risks'
  | 'commercials'
  | 'definedDone';

/** A field's value before anybody has written in it. */
export const EMPTY_FACTS: { readonly [Field in BriefFact]: FactValue<Field> } = {
  problem: '',
  compellingEvent: { event: '', date: null },
  successCriteria: [],
  declined: [],
  risks: [],
  commercials: {
    value: null,
    currency: '',
    fees: [],
    termMonths: null,
    startDate: null,
    renewalDate: null,
    paymentMilestones: [],
    nonStandardTerms: '',
    discountPercent: null,
    discountRationale: '',
    discountSignOffRef: '',
    pushedOnPrice: null,
    expansion: '',
  },
  definedDone: { live: '', outcomes: ['', ''], championConfirms: '', reviewDate: null },
};
