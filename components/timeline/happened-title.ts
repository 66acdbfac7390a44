import { i18n } from '#i18n';
import type { TimelineEntry } from '@/lib/domain/timeline/timeline-entry';

/** The texts of what happened, by kind and code. */
const TITLES: Readonly<Record<string, () => string>> = {
  'phase begun': () => i18n.t('timeline.phase.begun'),
  'phase technical_win': () => i18n.t('timeline.phase.technical_win'),
  'phase close_planned': () => i18n.t('timeline.phase.close_planned'),
  'phase signed': () => i18n.t('timeline.phase.signed'),
  'phase won': () => i18n.t('timeline.phase.won'),
  'phase handed_over': () => i18n.t('timeline.phase.handed_over'),
  'phase contract_signed': () => i18n.t('timeline.phase.contract_signed'),
  'phase deposit_invoiced': () => i18n.t('timeline.phase.deposit_invoiced'),
  'phase delivery_started': () => i18n.t('timeline.phase.delivery_started'),
  'phase week_12_report': () => i18n.t('timeline.phase.week_12_report'),
  'readiness ready': () => i18n.t('timeline.readiness.ready'),
  'readiness not_ready': () => i18n.t('timeline.readiness.not_ready'),
  'readiness skipped': () => i18n.t('timeline.readiness.skipped'),
  'overrule gate': () => i18n.t('timeline.overrule.gate'),
  'overrule step_back': () => i18n.t('timeline.overrule.step_back'),
  'overrule redirect_to_am': () => i18n.t('timeline.overrule.redirect_to_am'),
  'overrule through_csm': () => i18n.t('timeline.overrule.through_csm'),
  'signal expansion': () => i18n.t('timeline.signal.expansion'),
  'signal renewal_risk': () => i18n.t('timeline.signal.renewal_risk'),
  'refusal declined': () => i18n.t('timeline.refusal.declined'),
  'refusal deferred': () => i18n.t('timeline.refusal.deferred'),
};

/** What something is that happened and is owed by nobody. */
export function happenedTitle({ kind, code, count }: TimelineEntry): string {
  if (kind === 'brief')
    return code === 'imported' ? i18n.t('timeline.briefImported') : i18n.t('timeline.brief', count);
  if (kind === 'call') return i18n.t('timeline.call');
  return TITLES[`${kind} ${code}`]?.() ?? i18n.t('timeline.mail');
}
