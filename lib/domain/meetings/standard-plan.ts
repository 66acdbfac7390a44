import { USUAL_MINUTES, type MeetingKind } from '../deals/meeting';

/**
 * What a meeting goes through, and what has to be there by its end, as codes: whoever plans it turns them into words,
 * which are the rep's to edit from then on.
 */
export interface StandardPlan {
  /** How long it takes, in minutes: the sum of its points. */
  readonly minutes: number;
  readonly agenda: readonly StandardPoint[];
  readonly checklist: readonly CheckCode[];
}

interface StandardPoint {
  readonly code: PointCode;
  readonly minutes: number;
}

export type PointCode =
  | 'proven'
  | 'not_proven'
  | 'hidden_objections'
  | 'competition'
  | 'next_steps'
  | 'in_90_days'
  | 'how_measured'
  | 'who_tracks'
  | 'day_30_and_60'
  | 'document_review'
  | 'stakeholders'
  | 'promise_review'
  | 'success_criteria'
  | 'ae_involvement'
  | 'document_walk'
  | 'questions'
  | 'risks'
  | 'plan_and_dates'
  | 'am_introduced'
  | 'ae_off'
  | 'who'
  | 'difference'
  | 'first_30_days'
  | 'who_is_who'
  | 'what_we_know'
  | 'first_steps'
  | 'kickoff_date'
  | 'outcome_restated'
  | 'who_does_what'
  | 'criteria_and_milestones'
  | 'the_question'
  | 'what_was_reached'
  | 'worth_to_champion'
  | 'still_open'
  | 'renewal';

export type CheckCode =
  | 'scorecard_filled'
  | 'gaps_written'
  | 'said_prices'
  | 'number_and_date'
  | 'tracker_named'
  | 'milestones_named'
  | 'brief_read'
  | 'restated'
  | 'involvement_agreed'
  | 'introduction_set'
  | 'document_sent'
  | 'risks_owned'
  | 'dates_agreed'
  | 'am_mail_sent'
  | 'ae_off_confirmed'
  | 'name_and_reason'
  | 'introduction_next'
  | 'ae_there'
  | 'kickoff_set'
  | 'owners_named'
  | 'review_set'
  | 'answer_written'
  | 'answer_passed_on'
  | 'criteria_judged'
  | 'renewal_confirmed';

/** Minutes of alignment (45) and delivery handoff (60), point by point, and of the debrief and the success conversation (30 each) as a whole. */
export const STANDARD_PLANS: Readonly<Record<MeetingKind, StandardPlan>> = {
  debrief: planOf(
    [
      ['proven', 10],
      ['not_proven', 5],
      ['hidden_objections', 5],
      ['competition', 5],
      ['next_steps', 5],
    ],
    ['scorecard_filled', 'gaps_written', 'said_prices'],
  ),
  success_conversation: planOf(
    [
      ['in_90_days', 10],
      ['how_measured', 10],
      ['who_tracks', 5],
      ['day_30_and_60', 5],
    ],
    ['number_and_date', 'tracker_named', 'milestones_named'],
  ),
  alignment: planOf(
    [
      ['document_review', 15],
      ['stakeholders', 10],
      ['promise_review', 10],
      ['success_criteria', 5],
      ['ae_involvement', 5],
    ],
    ['brief_read', 'restated', 'involvement_agreed', 'introduction_set'],
  ),
  delivery_handoff: planOf(
    [
      ['document_walk', 10],
      ['questions', 15],
      ['risks', 15],
      ['plan_and_dates', 10],
      ['am_introduced', 5],
      ['ae_off', 5],
    ],
    ['document_sent', 'risks_owned', 'dates_agreed', 'am_mail_sent', 'ae_off_confirmed'],
  ),
  primer: planOf(
    [
      ['who', 5],
      ['difference', 5],
      ['first_30_days', 5],
    ],
    ['name_and_reason', 'introduction_next'],
  ),
  introduction: planOf(
    [
      ['who_is_who', 5],
      ['what_we_know', 10],
      ['first_steps', 10],
      ['kickoff_date', 5],
    ],
    ['ae_there', 'kickoff_set'],
  ),
  kickoff: planOf(
    [
      ['outcome_restated', 10],
      ['criteria_and_milestones', 15],
      ['plan_and_dates', 20],
      ['who_does_what', 15],
    ],
    ['ae_there', 'owners_named', 'review_set'],
  ),
  day_30_call: planOf([['the_question', 5]], ['answer_written', 'answer_passed_on']),
  day_90_review: planOf(
    [
      ['what_was_reached', 15],
      ['worth_to_champion', 10],
      ['still_open', 10],
      ['renewal', 10],
    ],
    ['criteria_judged', 'renewal_confirmed'],
  ),
  other: { minutes: USUAL_MINUTES, agenda: [], checklist: [] },
};

function planOf(
  points: readonly (readonly [PointCode, number])[],
  checklist: readonly CheckCode[],
): StandardPlan {
  const agenda = points.map(([code, minutes]) => ({ code, minutes }));
  return { minutes: agenda.reduce((sum, { minutes }) => sum + minutes, 0), agenda, checklist };
}
