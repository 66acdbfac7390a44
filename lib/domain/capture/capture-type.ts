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

/** What only the customer can say of themselves; our own mails may say it again, our words in a call don't. */
export const THEIRS_TO_SAY: readonly CaptureType[] = ['problem', 'success_criterion', 'objection'];
