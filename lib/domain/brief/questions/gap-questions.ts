import type { PersonRole } from '../../people/person';
import type { FieldReason, FieldReasonCode, ReasonPart } from '../field-reason';
import type { OpenCode } from './question';

/** The success conversation's four questions: the picture, the measure, who tracks it, what must be true on the way. */
const SUCCESS_CONVERSATION: readonly OpenCode[] = [
  'successPicture',
  'successMeasure',
  'successOwner',
  'successMilestones',
];

/** The question that closes a gap. What only the rep can settle (a class, a verdict, a line of one's own) is none. */
const BY_CODE: { readonly [Code in FieldReasonCode]?: readonly OpenCode[] } = {
  problem_missing: ['problem'],
  event_missing: ['event'],
  event_vague: ['event'],
  event_undated: ['eventDate'],
  quote_missing: ['trigger'],
  prior_missing: ['prior'],
  prior_incomplete: ['prior'],
  red_lines_missing: ['redLines'],
  soft_signals_missing: ['mood'],
  people_missing: ['people'],
  metric_missing: SUCCESS_CONVERSATION,
  metric_ownerless: ['successOwner'],
  metric_milestones_missing: ['successMilestones'],
  live_missing: ['live'],
  outcomes_few: ['outcomes'],
  champion_confirms_missing: ['championConfirms'],
  review_undated: ['review'],
  side_missing: ['sideCommitments'],
  out_of_scope_missing: ['outOfScope'],
  units_missing: ['units'],
  unit_incomplete: ['units'],
  bespoke_unsigned: ['bespoke'],
  board_measure_missing: ['boardMeasure'],
  landmines_none: ['risks'],
  landmine_vague: ['risks'],
  objections_missing: ['objections'],
  competitors_missing: ['competitors'],
  competitor_incomplete: ['competitors'],
  why_us_missing: ['whyUs'],
  term_missing: ['term'],
  start_missing: ['start'],
  renewal_missing: ['renewal'],
  renewal_too_early: ['renewal'],
  milestones_sum: ['milestones'],
  scorecard_missing: ['proof'],
  proof_gaps_missing: ['proof'],
  hidden_objections_missing: ['proof'],
  next_steps_missing: ['proof'],
  involvement_incomplete: ['involvement'],
  involvement_unagreed: ['involvement'],
};

/** The question for each part that is missing. */
const BY_PART: { readonly [Part in ReasonPart]?: OpenCode } = {
  number: 'successMeasure',
  unit: 'successMeasure',
  date: 'successDate',
  owner: 'successOwner',
  whyTheyPushed: 'championWhy',
  standing: 'championStanding',
  priorities: 'buyerPriorities',
  concerns: 'buyerConcerns',
  concernsStatus: 'buyerSettled',
  roiArgument: 'buyerRoi',
  legalName: 'legalName',
  sites: 'sites',
  sector: 'sector',
  headcount: 'headcount',
  headcountInScope: 'headcountInScope',
  registrationNumber: 'registrationNumber',
};

/** The question by which somebody for a part in the deal is found. */
const BY_ROLE: { readonly [Role in PersonRole]?: OpenCode } = {
  economic_buyer: 'buyer',
  champion: 'champion',
  day_to_day_user: 'user',
  skeptic: 'skeptic',
};

/** The questions that would close a gap, each once. */
export function gapQuestions({ code, params, parts }: FieldReason): OpenCode[] {
  if (code === 'role_missing') {
    const asked = Object.entries(BY_ROLE).find(([role]) => role === params['role'])?.[1];
    return asked === undefined ? [] : [asked];
  }
  const whole = BY_CODE[code];
  if (whole !== undefined) return [...whole];
  const asked = parts.map((part) => BY_PART[part]).filter((one) => one !== undefined);
  return [...new Set(asked)];
}
