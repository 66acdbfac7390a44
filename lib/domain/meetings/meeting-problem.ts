/** What is wrong with a meeting by itself. */
export type PlainProblem =
  | 'held_in_future'
  | 'step_back'
  | 'invited_before_primer'
  | 'kickoff_before_brief'
  | 'no_alignment_yet'
  | 'no_handoff_yet'
  | 'planned_in_past'
  | 'weekend'
  | 'holiday'
  | 'clash';

/** What is wrong beside another day. */
export type DayProblem =
  | 'alignment_after_introduction'
  | 'introduction_before_alignment'
  | 'alignment_near_kickoff'
  | 'kickoff_near_alignment'
  | 'kickoff_before_handoff'
  | 'handoff_after_kickoff'
  | 'alignment_late'
  | 'introduction_late'
  | 'success_after_signing'
  | 'day_30_off'
  | 'review_off';

/** What is wrong with the day of a meeting. Nothing of it is forbidden: it is said while it is entered. */
export type MeetingProblem =
  | { readonly code: PlainProblem }
  /** `day`: by, from, or on which it should be, or the other meeting is; `YYYY-MM-DD`. */
  | { readonly code: DayProblem; readonly day: string };
