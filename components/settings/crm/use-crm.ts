import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Crm } from '@/lib/domain/crm/crm-catalog';
import { hostsQuery } from '@/lib/queries/hosts-query';
import { setHost } from '@/lib/queries/set-host';
import type { HostPermissions } from '../host-permissions';

/** Switches one CRM on, once the browser has allowed its sites, and off, giving them back. */
export function useCrm({ id, matchPatterns }: Crm, permissions: HostPermissions) {
  const client = useQueryClient();
  const [wasDenied, setDenied] = useState(false);
  const { mutate, isError } = useMutation(setHost);
  const set = (enabled: boolean, onSet?: () => void) => {
    const onSuccess = (list: string[]) => {
      client.setQueryData(hostsQuery.queryKey, list);
      onSet?.();
    };
    mutate({ crm: id, enabled }, { onSuccess });
  };
  const switchOn = () => {
    // First of all, and not after an await: the browser asks only while it handles a click.
    const asked = permissions.request(matchPatterns);
    setDenied(false);
    asked.then(
      (granted) => {
        setDenied(!granted);
        if (granted) set(true);
      },
      () => {
        setDenied(true);
      },
    );
  };
  const switchOff = () => {
    setDenied(false);
    set(false, () => {
      // Kept sites do no harm: nothing runs there any more.
      permissions.remove(matchPatterns).catch(() => undefined);
    });
  };
  return { switchOn, switchOff, wasDenied, hasFailed: isError };
}
