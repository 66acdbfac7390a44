import { i18n } from '#i18n';
import type { CrmSite } from '@/lib/domain/crm/crm-site';

export interface SitePatternProps {
  readonly site: Pick<CrmSite, 'origin' | 'dealPath'>;
}

/** Where a site's deal pages are: its address with a word in place of the record's id. */
export function SitePattern({ site: { origin, dealPath } }: SitePatternProps) {
  const host = origin.replace(/^https?:\/\//u, '');
  const [before = '', after = ''] = dealPath?.split('{id}') ?? [];
  return (
    <span className="font-mono text-small [overflow-wrap:anywhere] text-ink">
      {host}
      {dealPath !== null && (
        <>
          {before.replaceAll('*', '…')}
          <mark className="rounded-sm bg-accent-soft px-1 text-accent-strong">
            {i18n.t('sites.id')}
          </mark>
          {after}
        </>
      )}
    </span>
  );
}
