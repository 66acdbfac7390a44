/** The mails of a handoff. What is checked, tracked and offered goes by the kind, whoever wrote the words. */
export const EMAIL_KINDS = [
  'call_summary',
  'summary_nudge',
  'sdr_to_ae',
  'support_prep',
  'champion_recap',
  'csm_introduction',
  'am_introduction',
  'redirect_to_am',
  'forward_to_ae',
  'brief_to_csm',
  'day_30_invitation',
  'success_statement',
] as const;
export type EmailKind = (typeof EMAIL_KINDS)[number];
