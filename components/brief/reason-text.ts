import { i18n } from '#i18n';
import type { FieldReason, ReasonPart } from '@/lib/domain/brief/field-reason';
import { PERSON_ROLES } from '@/lib/domain/people/person';

/** The texts are English, and so is what joins them. */
const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const inFigures = new Intl.NumberFormat();

/** Why a field is not done, as a sentence. */
export function reasonText({ code, params, parts }: FieldReason): string {
  switch (code) {
    case 'role_missing': {
      const role = PERSON_ROLES.find((one) => one === params['role']) ?? 'other';
      return i18n.t('reason.role_missing', { role: i18n.t(`personRole.${role}`).toLowerCase() });
    }
    case 'behaviour_missing':
      return i18n.t('reason.behaviour_missing', { name: params['name'] ?? '' });
    case 'promises_unclassed':
      return i18n.t('reason.promises_unclassed', { count: params['count'] ?? '' });
    case 'milestones_sum':
      return i18n.t('reason.milestones_sum', {
        sum: figure(params['sum']),
        value: figure(params['value']),
      });
    case 'discount_incomplete':
      return i18n.t('reason.discount_incomplete', {
        percent: figure(params['percent']),
        parts: listed(parts),
      });
    case 'metric_ownerless':
    case 'metric_milestones_missing':
    case 'bespoke_unsigned':
    case 'landmine_vague':
      return i18n.t(`reason.${code}`, { words: quoted(params['words']) });
    case 'prior_incomplete':
    case 'client_incomplete':
    case 'involvement_incomplete':
      return i18n.t(`reason.${code}`, { parts: listed(parts) });
    case 'champion_incomplete':
    case 'buyer_incomplete':
      return i18n.t(`reason.${code}`, { words: nameOf(code, params), parts: listed(parts) });
    case 'metric_mood':
    case 'metric_incomplete':
    case 'declined_incomplete':
    case 'side_incomplete':
    case 'unit_incomplete':
    case 'objection_incomplete':
    case 'competitor_incomplete':
    case 'scorecard_incomplete':
      return i18n.t(`reason.${code}`, { words: quoted(params['words']), parts: listed(parts) });
    default:
      return i18n.t(`reason.${code}`);
  }
}

function listed(parts: readonly ReasonPart[]): string {
  return inWords.format(parts.map((part) => i18n.t(`reasonPart.${part}`)));
}

function quoted(words = ''): string {
  return words === '' ? i18n.t('reason.row') : `“${words}”`;
}

function figure(number = ''): string {
  return inFigures.format(Number(number));
}

function nameOf(
  code: 'champion_incomplete' | 'buyer_incomplete',
  { words = '' }: FieldReason['params'],
): string {
  if (words.trim() !== '') return words.trim();
  return i18n.t(code === 'champion_incomplete' ? 'riskFlags.champion' : 'riskFlags.buyer');
}
