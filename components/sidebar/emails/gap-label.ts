import { i18n } from '#i18n';
import type { MissingFact } from '@/lib/domain/emails/email-draft';

const GAPS = [
  'call_when',
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
  'event_what',
  'worry',
  'prep_when',
  'prep_ask',
  'prep_leaveOut',
  'forward_technical',
  'alignment_day',
  'day30_day',
  'client_name',
  'client_address',
  'champion_name',
  'champion_address',
  'ae_name',
  'ae_address',
  'csm_name',
  'csm_address',
  'sponsor_name',
  'sponsor_address',
  'se_name',
  'se_address',
  'sdr_name',
  'sdr_address',
  'am_name',
  'am_address',
  'successor_name',
  'successor_address',
  'support_name',
  'support_address',
] as const;
const ROWS = [
  'scorecard_criterion',
  'scorecard_result',
  'successCriteria_metric',
  'successCriteria_target',
  'successCriteria_byDate',
  'successCriteria_day30',
  'successCriteria_day60',
  'successCriteria_owner',
] as const;

/** What a gap is asked as. A gap nobody named here shows as its placeholder does. */
export function gapLabel({ key, placeholder }: MissingFact): string {
  const number = Number(/\.(\d+)\./u.exec(key)?.[1] ?? 0) + 1;
  const id = key.replace(/\.\d+(?=\.)/u, '').replaceAll('.', '_');
  const row = ROWS.find((one) => one === id);
  if (row !== undefined) return i18n.t(`gap.${row}`, { number });
  const known = GAPS.find((one) => one === id);
  return known === undefined ? (placeholder ?? key).replace(/[⟦⟧]/gu, '') : i18n.t(`gap.${known}`);
}
