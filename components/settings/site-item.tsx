import { useMutation, useQueryClient } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { SitePattern } from '@/components/sites/site-pattern';
import { useAddSite } from '@/components/sites/use-add-site';
import { Button } from '@/components/ui/button';
import type { ListedSite } from '@/lib/domain/crm/crm-site';
import { crmConnectionsQuery } from '@/lib/queries/crm-connections-query';
import { removeSite } from '@/lib/queries/remove-site';
import { sitesQuery } from '@/lib/queries/sites-query';
import type { HostPermissions } from './host-permissions';
import { NotSaved } from './not-saved';

export interface SiteItemProps {
  readonly site: ListedSite;
  readonly permissions: HostPermissions;
  /** This site is about to go. */
  readonly onRemove: () => void;
}

/** One site of the rep's own: where its deals are, and the way to take Baton away from it. */
export function SiteItem({ site, permissions, onRemove }: SiteItemProps) {
  const client = useQueryClient();
  const { mutateAsync, isError } = useMutation(removeSite);
  const { add, wasDenied } = useAddSite(permissions);
  const { allowed, addedAt, ...plain } = site;
  const remove = () => {
    onRemove();
    const giveBack = async (sites: ListedSite[]) => {
      client.setQueryData(sitesQuery.queryKey, sites);
      const connections = await client.query(crmConnectionsQuery);
      // A connection goes on calling the same host.
      if (connections.some(({ origin }) => origin === site.origin)) return;
      await permissions.remove([`${site.origin}/*`]);
    };
    // Not as an option of the mutation: by then this item may be gone, and nothing would be given back.
    mutateAsync({ origin: site.origin })
      .then(giveBack)
      .catch(() => undefined);
  };
  return (
    <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-body font-medium [overflow-wrap:anywhere]">{site.label}</p>
        <p>
          <SitePattern site={site} />
        </p>
        {!allowed && <p className="mt-0.5 text-small text-warn">{i18n.t('sites.notAllowed')}</p>}
        {wasDenied && (
          <p role="alert" className="mt-0.5 text-small text-danger">
            {i18n.t('settings.crmDenied')}
          </p>
        )}
        {isError && <NotSaved />}
      </div>
      {!allowed && (
        <Button
          small
          onClick={() => {
            add(plain);
          }}
        >
          {i18n.t('sites.allow')}
        </Button>
      )}
      <Button
        small
        look="quiet"
        aria-label={`${i18n.t('common.remove')}: ${site.label}`}
        onClick={remove}
      >
        {i18n.t('common.remove')}
      </Button>
    </div>
  );
}
