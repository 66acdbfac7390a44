/** What is looked for in a conversation, in the order in which a brief is told. */
export const CAPTURE_TYPES = [
  'problem',
  'compelling_event',
  'person',
  'success_criterion',
  'commitment',
  'next_step',
  'objection',
  'competitor',
  'date',
] as const;
export type CaptureType = (typeof CAPTURE_TYPES)[number];
