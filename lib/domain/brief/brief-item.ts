import type { FactField } from './fact-schemas';

/** The facts a brief is written in; the rest belong to mails alone. */
export type BriefFact = Exclude<FactField, 'callSummary' | 'introduction'>;

/** Records that a brief asks for beside its facts: people by what is asked of them, and the ledger. */
export const RECORD_ITEMS = ['peopleMap', 'championProfile', 'buyerPriorities', 'ledger'] as const;

/** One thing a brief asks for: a fact, or what is known of people or promises. */
export type BriefItem = BriefFact | (typeof RECORD_ITEMS)[number];

/** The ten groups of a brief, in the order in which a deal is told. */
export const BRIEF_GROUPS = [
  'why',
  'people',
  'success',
  'promises',
  'scope',
  'risks',
  'commercials',
  'client',
  'proof',
  'involvement',
] as const;
export type BriefGroup = (typeof BRIEF_GROUPS)[number];

/** The group each item is written in. */
export const GROUP_OF_ITEM: Readonly<Record<BriefItem, BriefGroup>> = {
  problem: 'why',
  compellingEvent: 'why',
  trigger: 'why',
  priorProvider: 'why',
  redLines: 'why',
  softSignals: 'why',
  peopleMap: 'people',
  championProfile: 'people',
  buyerPriorities: 'people',
  successCriteria: 'success',
  definedDone: 'success',
  ledger: 'promises',
  declined: 'promises',
  sideCommitments: 'promises',
  outOfScope: 'promises',
  scope: 'scope',
  risks: 'risks',
  objections: 'risks',
  competitors: 'risks',
  whyUs: 'risks',
  commercials: 'commercials',
  clientBasics: 'client',
  scorecard: 'proof',
  gaps: 'proof',
  hiddenObjections: 'proof',
  recommendedNextSteps: 'proof',
  involvement: 'involvement',
};

const ITEMS = Object.keys(GROUP_OF_ITEM).filter((item): item is BriefItem => item in GROUP_OF_ITEM);

/** Whether a text names an item. */
export function isBriefItem(text: string): text is BriefItem {
  return ITEMS.some((item) => item === text);
}

/** Whether a fact is one a brief is written in. */
export function isBriefFact(field: FactField): field is BriefFact {
  return field in GROUP_OF_ITEM;
}

/** Whether an item is a fact of its own. */
export function isFactItem(item: BriefItem): item is BriefFact {
  return !(RECORD_ITEMS as readonly string[]).includes(item);
}

/** The items of a group, in the order they are written. */
export function itemsOfGroup(group: BriefGroup): BriefItem[] {
  return ITEMS.filter((item) => GROUP_OF_ITEM[item] === group);
}
