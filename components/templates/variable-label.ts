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
