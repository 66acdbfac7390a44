import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CrmId } from '@/lib/domain/crm/crm-catalog';
import type { CrmSignIn } from '@/lib/domain/crm/crm-connection';
import { connectCrm } from '@/lib/queries/connect-crm';
import type { HostPermissions } from '../host-permissions';

/** Connects a CRM, once the browser has allowed the host of its interface. */
export function useConnect(permissions: HostPermissions, onConnected: () => void) {
  const [wasDenied, setDenied] = useState(false);
  const { mutate, data, isPending, isError } = useMutation(connectCrm);
  const connect = (input: { crm: CrmId; origin: string; signIn: CrmSignIn }) => {
    // First of all, and not after an await: the browser asks only while it handles a click.
    const asked = permissions.request([`${input.origin}/*`]);
    setDenied(false);
    asked.then(
      (granted) => {
        setDenied(!granted);
        if (!granted) return;
        mutate(input, {
          onSuccess: (answer) => {
            if (answer.ok) onConnected();
          },
        });
      },
      () => {
        setDenied(true);
      },
    );
  };
  const failure = data?.ok === false ? data.failure : null;
  return { connect, isPending, wasDenied, failure, hasFailed: isError };
}
