import { i18n } from '#i18n';
import { PARTY_NAMES } from '@/lib/domain/emails/context/parties';

const WHO = ['me', ...PARTY_NAMES] as const;
const OF_PEOPLE = ['name', 'firstName', 'address'] as const;
const DESCRIBED = [
  'deal_name',
  'deal_company',
  'deal_is90Day',
  'me_company',
  'call_when',
  'primer_held',
  'personal',
  'close_when',
  'kickoff_day',
  'alignment_day',
  'alignment_isPlanned',
  'alignment_isHeld',
  'day30_day',
  'introCall_day',
  'week_day',
  'worry',
  'event_what',
  'event_day',
  'prep_when',
  'prep_ask',
  'prep_leaveOut',
  'forward_technical',
  'summaries_asked',
  'summaries_sent',
  'summaries_settled_by',
  'summaries_settled_when',
  'summaries_settled_correction',
  'summaries_settled_isCorrected',
  'summaries_settled_text',
  'objections',
  'risks',
  'brief_text',
  'brief_questions',
  'brief_moreQuestions',
  'brief_ownQuestions',
  'successCriteria_rows_day30',
  'successCriteria_named_day30',
  'successCriteria_statements_text',
  'callSummary_currentSituation',
  'callSummary_businessPriorities',
  'callSummary_competition',
  'callSummary_timeline',
  'callSummary_decisionProcess',
  'callSummary_nextSteps',
  'problem',
  'introduction_commitment',
  'introduction_csmExperience',
  'introduction_pairingReason',
  'introduction_reachable',
  'successCriteria_rows_metric',
  'successCriteria_rows_metricWithin',
  'successCriteria_rows_baseline',
  'successCriteria_rows_target',
  'successCriteria_rows_byDate',
  'successCriteria_named_metric',
  'successCriteria_named_metricWithin',
  'successCriteria_named_baseline',
  'successCriteria_named_target',
  'successCriteria_named_byDate',
  'scorecard_overall',
  'scorecard_rows_criterion',
  'scorecard_rows_target',
  'scorecard_rows_result',
  'scorecard_rows_verdict',
] as const;

/** What a variable says, in plain words; one that nobody described is told by its name. */
export function variableLabel(path: string): string {
  const [first = '', second = ''] = path.split('.');
  const who = WHO.find((one) => one === first);
  const what = OF_PEOPLE.find((one) => one === second);
  if (who !== undefined && what !== undefined)
    return i18n.t('variable.of', { who: i18n.t(`party.${who}`), what: i18n.t(`variable.${what}`) });
  const key = path.replaceAll('[]', '').replaceAll('.', '_');
  const known = DESCRIBED.find((one) => one === key);
  return known === undefined ? inWords(path) : i18n.t(`variable.${known}`);
}

/** `nextSteps[].dueDay` as "Next steps: due day". */
function inWords(path: string): string {
  const words = path
    .split(/\[\]\.|\[\]|\./u)
    .filter((part) => part !== '')
    .map((part) => part.replace(/(?<=[a-z\d])(?=[A-Z])/gu, ' ').toLowerCase())
    .join(': ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
