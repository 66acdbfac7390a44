import type { Person } from '../people/person';
import type { BriefFact } from './brief-item';

/** A place in a fact that words can be put into. */
export interface FactTarget {
  readonly kind: 'fact';
  readonly field: BriefFact;
  /**
   * The part that takes the words: names from the top joined by dots, a row's part where the fact has rows;
   * empty where the fact is one text or a list of texts.
   */
  readonly part: string;
}

/** The parts of a person that take words as they were heard. */
const PERSON_LIFTS = [
  'behaviour',
  'caresAbout',
  'whyTheyPushed',
  'standing',
  'priorities',
  'concernsRaised',
  'roiArgument',
  'howToAddress',
  'invoiceNotes',
] as const satisfies readonly (keyof Person)[];

/** A line about a person. */
export interface PersonTarget {
  readonly kind: 'person';
  readonly personId: string;
  readonly part: (typeof PERSON_LIFTS)[number];
}

export type LiftTarget = FactTarget | PersonTarget;

const to = (field: BriefFact, part = ''): FactTarget => ({ kind: 'fact', field, part });

/** Every place of the brief that words from a conversation can go to, what is lifted most coming first. */
export const FACT_TARGETS: readonly FactTarget[] = [
  to('problem'),
  to('compellingEvent', 'event'),
  to('trigger', 'quote'),
  to('successCriteria', 'metric'),
  to('risks', 'risk'),
  to('objections', 'objection'),
  to('competitors', 'name'),
  to('redLines'),
  to('softSignals'),
  to('declined', 'what'),
  to('sideCommitments', 'what'),
  to('outOfScope'),
  to('hiddenObjections'),
  to('gaps'),
  to('recommendedNextSteps'),
  to('whyUs'),
  to('priorProvider', 'worked'),
  to('priorProvider', 'didNotWork'),
  to('definedDone', 'live'),
  to('definedDone', 'championConfirms'),
  to('scope', 'boardMeasure'),
  to('scope', 'bespoke.what'),
  to('scorecard', 'criterion'),
  to('commercials', 'nonStandardTerms'),
  to('commercials', 'discountRationale'),
  to('commercials', 'expansion'),
  to('clientBasics', 'news'),
  to('clientBasics', 'filings'),
  to('involvement', 'stays'),
  to('involvement', 'bringsBack'),
  to('involvement', 'mustNot'),
];

/** The places of one person: of the buyer's own parts only where they are one. */
export function personTargets({ id, role }: Pick<Person, 'id' | 'role'>): PersonTarget[] {
  const buyersOwn: readonly string[] = ['priorities', 'concernsRaised', 'roiArgument'];
  return PERSON_LIFTS.filter((part) => role === 'economic_buyer' || !buyersOwn.includes(part)).map(
    (part) => ({ kind: 'person', personId: id, part }),
  );
}
