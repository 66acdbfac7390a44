import { i18n } from '#i18n';
import type { FieldReason } from '@/lib/domain/brief/field-reason';
import { PERSON_ROLES } from '@/lib/domain/people/person';

/** Why a field is not done, as a sentence. */
export function reasonText({ code, params }: FieldReason): string {
  switch (code) {
    case 'role_missing': {
      const role = PERSON_ROLES.find((one) => one === params['role']) ?? 'other';
      return i18n.t('reason.role_missing', { role: i18n.t(`personRole.${role}`).toLowerCase() });
    }
    case 'behaviour_missing':
      return i18n.t('reason.behaviour_missing', { name: params['name'] ?? '' });
    case 'metric_mood':
      return i18n.t('reason.metric_mood', { words: params['words'] ?? '' });
    case 'promises_unclassed':
      return i18n.t('reason.promises_unclassed', { count: params['count'] ?? '' });
    default:
      return i18n.t(`reason.${code}`);
  }
}
