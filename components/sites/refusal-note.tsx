import { i18n } from '#i18n';
import { crmById } from '@/lib/domain/crm/crm-catalog';
import type { SiteRefusal } from '@/lib/domain/crm/propose-site';

/** Why a page can't be added, and what helps. */
export function RefusalNote({ refusal }: { readonly refusal: SiteRefusal }) {
  return <p className="text-body text-ink-2">{words(refusal)}</p>;
}

function words(refusal: SiteRefusal): string {
  switch (refusal.reason) {
    case 'catalog':
      return i18n.t('sites.refused.catalog', { crm: crmById(refusal.crm)?.label ?? '' });
    case 'no_id':
      return i18n.t('sites.refused.no_id', { host: refusal.host });
    default:
      return i18n.t(`sites.refused.${refusal.reason}`);
  }
}
