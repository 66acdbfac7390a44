/** Why a field of the brief is not done; the sentence a rep reads is made from the code by whoever shows it. */
export const FIELD_REASON_CODES = [
  'problem_missing',
  'event_missing',
  /** It restates a need or a wish, or is our own deadline: nothing happens to the customer. */
  'event_vague',
  'event_undated',
  'quote_missing',
  'quote_unsigned',
  'prior_missing',
  'prior_incomplete',
  'red_lines_missing',
  'soft_signals_missing',
  'people_missing',
  /** `role`: the part nobody on the map plays. */
  'role_missing',
  /** `name`: who has no line on how they behave. */
  'behaviour_missing',
  'champion_incomplete',
  'buyer_incomplete',
  'metric_missing',
  /** `words`: a mood where a measure should be. */
  'metric_mood',
  'metric_incomplete',
  /** A hint: it is done all the same. */
  'metric_ownerless',
  /** A hint: it is done all the same. */
  'metric_milestones_missing',
  'live_missing',
  'outcomes_few',
  'champion_confirms_missing',
  'review_undated',
  /** `count`: promises nobody has classed yet. */
  'promises_unclassed',
  'declined_missing',
  'declined_incomplete',
  'side_missing',
  'side_incomplete',
  'out_of_scope_missing',
  'units_missing',
  'unit_incomplete',
  'board_measure_missing',
  'bespoke_unsigned',
  'landmines_none',
  /** `words`: "none", good news, a bare heading or what is true of every deal. */
  'landmine_vague',
  'objections_missing',
  'objection_incomplete',
  'competitors_missing',
  'competitor_incomplete',
  'why_us_missing',
  'value_missing',
  'term_missing',
  'start_missing',
  'renewal_missing',
  'renewal_too_early',
  /** `percent`: a discount nobody can account for. */
  'discount_incomplete',
  /** `sum` and `value`: what the milestones come to, and what they should. */
  'milestones_sum',
  'client_incomplete',
  'scorecard_missing',
  'scorecard_incomplete',
  'proof_gaps_missing',
  'hidden_objections_missing',
  'next_steps_missing',
  'involvement_incomplete',
  'involvement_unagreed',
  /** The rep marked it so: it is written, and the customer has yet to confirm it. */
  'marked_to_confirm',
] as const;
export type FieldReasonCode = (typeof FIELD_REASON_CODES)[number];

/** What can be missing of something that was begun. */
export const REASON_PARTS = [
  'number',
  'unit',
  'date',
  'owner',
  'name',
  'worked',
  'didNotWork',
  'whyTheyPushed',
  'standing',
  'relationship',
  'priorities',
  'concerns',
  'concernsStatus',
  'roiArgument',
  'what',
  'answer',
  'toWhom',
  'size',
  'startDate',
  'raisedBy',
  'handling',
  'status',
  'whyNot',
  'rationale',
  'signOff',
  'legalName',
  'sites',
  'sector',
  'headcount',
  'headcountInScope',
  'registrationNumber',
  'result',
  'verdict',
  'stays',
  'bringsBack',
  'mustNot',
] as const;
export type ReasonPart = (typeof REASON_PARTS)[number];

/** A code, the words it speaks of, and all that is missing where several things may be. */
export interface FieldReason {
  readonly code: FieldReasonCode;
  readonly params: Readonly<Record<string, string>>;
  readonly parts: readonly ReasonPart[];
}

/** A reason with its params and missing parts. */
export function fieldReason(
  code: FieldReasonCode,
  params: Record<string, string> = {},
  parts: readonly ReasonPart[] = [],
): FieldReason {
  return { code, params, parts };
}
