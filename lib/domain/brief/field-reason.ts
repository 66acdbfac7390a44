/** Why a field of the brief is not done; the sentence a rep reads is made from the code by whoever shows it. */
export const FIELD_REASON_CODES = [
  'problem_missing',
  'event_missing',
  /** It restates that they needed the product, or names nothing that happens. */
  'event_vague',
  'event_undated',
  'people_missing',
  /** `role`: the part nobody on the map plays. */
  'role_missing',
  /** `name`: who has no line on how they behave. */
  'behaviour_missing',
  'metric_missing',
  /** `words`: a mood where a measure should be. */
  'metric_mood',
  'metric_no_number',
  'metric_no_unit',
  'metric_undated',
  /** `count`: promises nobody has classed yet. */
  'promises_unclassed',
  'landmines_none',
  'value_missing',
  'term_missing',
  'start_missing',
  'renewal_missing',
  'live_missing',
  'outcomes_few',
  'champion_confirms_missing',
  'review_undated',
  'unwritten',
  /** The rep marked it so: it is written, and the customer has yet to confirm it. */
  'marked_to_confirm',
] as const;
export type FieldReasonCode = (typeof FIELD_REASON_CODES)[number];

/** A code and the words it speaks of. */
export interface FieldReason {
  readonly code: FieldReasonCode;
  readonly params: Readonly<Record<string, string>>;
}

/** A reason with its params. */
export function fieldReason(
  code: FieldReasonCode,
  params: Record<string, string> = {},
): FieldReason {
  return { code, params };
}
