/** What the weights tell of a sentence, in the order of their outcomes; people are found by other means. */
export const TAGGED_TYPES = [
  'problem',
  'compelling_event',
  'success_criterion',
  'commitment',
  'next_step',
  'objection',
  'competitor',
  'date',
] as const;
export type TaggedType = (typeof TAGGED_TYPES)[number];
