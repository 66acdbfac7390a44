import type { FactField } from './fact-schemas';

/** The seven fields of the one-page brief, in its order. */
export const BRIEF_FIELDS = [
  'why',
  'people',
  'success',
  'promises',
  'landmines',
  'commercials',
  'first_90_days',
] as const;
export type BriefField = (typeof BRIEF_FIELDS)[number];

/** The facts each field is made of; the people map and the ledger are records of their own. */
export const FACTS_OF_FIELD: Readonly<Record<BriefField, readonly FactField[]>> = {
  why: ['problem', 'compellingEvent'],
  people: [],
  success: ['successCriteria'],
  promises: ['declined'],
  landmines: ['risks'],
  commercials: ['commercials'],
  first_90_days: ['definedDone'],
};
