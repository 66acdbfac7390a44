import { i18n } from '#i18n';
import { crmById } from '@/lib/domain/crm/crm-catalog';

/** What a record's CRM is called in a sentence. */
export function crmName(crm: string): string {
  return crmById(crm)?.label ?? i18n.t('gate.yourCrm');
}
