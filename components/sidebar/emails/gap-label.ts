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
  'client_name',
  'client_address',
  'champion_name',
  'champion_address',
  'ae_name',
  'ae_address',
  'csm_name',
  'csm_address',
  'successCriteria_metric',
  'successCriteria_target',
] as const;
const ROWS = ['scorecard_criterion', 'scorecard_result'] as const;

/** What a gap is asked as. A gap nobody named here shows as its placeholder does. */
export function gapLabel({ key, placeholder }: MissingFact): string {
  const number = Number(/\.(\d+)\./u.exec(key)?.[1] ?? 0) + 1;
  const id = key.replace(/\.\d+(?=\.)/u, '').replaceAll('.', '_');
  const row = ROWS.find((one) => one === id);
  if (row !== undefined) return i18n.t(`gap.${row}`, { number });
  const known = GAPS.find((one) => one === id);
  return known === undefined ? (placeholder ?? key).replace(/[⟦⟧]/gu, '') : i18n.t(`gap.${known}`);
}
