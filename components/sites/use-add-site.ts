import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { HostPermissions } from '@/components/settings/host-permissions';
import type { CrmSite } from '@/lib/domain/crm/crm-site';
import { addSite } from '@/lib/queries/add-site';
import { sitesQuery } from '@/lib/queries/sites-query';

/** Adds a site, once the browser has allowed its host. */
export function useAddSite(permissions: HostPermissions) {
  const client = useQueryClient();
  const [wasDenied, setDenied] = useState(false);
  const { mutate, isPending, isError } = useMutation(addSite);
  const add = (site: Omit<CrmSite, 'addedAt'>, onAdded?: () => void) => {
    // First of all, and not after an await: the browser asks only while it handles a click.
    const asked = permissions.request([`${site.origin}/*`]);
    setDenied(false);
    asked.then(
      (granted) => {
        setDenied(!granted);
        if (!granted) return;
        mutate(site, {
          onSuccess: (sites) => {
            client.setQueryData(sitesQuery.queryKey, sites);
            onAdded?.();
          },
        });
      },
      () => {
        setDenied(true);
      },
    );
  };
  return { add, isPending, wasDenied, hasFailed: isError };
}
