import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { crmById } from '@/lib/domain/crm/crm-catalog';
import type { CrmConnection } from '@/lib/domain/crm/crm-connection';
import { disconnectCrm } from '@/lib/queries/disconnect-crm';
import { testConnection } from '@/lib/queries/test-connection';
import { Failure } from './failure';
import type { HostPermissions } from '../host-permissions';
import { NotSaved } from '../not-saved';

export interface ConnectionItemProps {
  readonly connection: CrmConnection;
  readonly permissions: HostPermissions;
  /** This connection is about to go. */
  readonly onRemove: () => void;
}

const WHEN = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;

/** One connection: whose it is, when it last worked or why it did not, and the ways to try and to remove it. */
export function ConnectionItem({ connection, permissions, onRemove }: ConnectionItemProps) {
  const { crm, origin, user, workedAt, failure } = connection;
  const ref = { crm, origin };
  const [wasDenied, setDenied] = useState(false);
  const tried = useMutation(testConnection);
  const removed = useMutation(disconnectCrm);
  const test = () => {
    // Within the click: a host that was withdrawn is asked for again.
    permissions.request([`${origin}/*`]).then(
      (granted) => {
        setDenied(!granted);
        if (granted) tried.mutate(ref);
      },
      () => {
        setDenied(true);
      },
    );
  };
  const remove = () => {
    const giveBack = async () => {
      // A host that has pages, too, is given back where those are switched off.
      if ((crmById(crm)?.connectorPatterns.length ?? 0) > 0)
        await permissions.remove([`${origin}/*`]);
    };
    onRemove();
    // Not as an option of the mutation: by then this item may be gone, and nothing would be given back.
    removed
      .mutateAsync(ref)
      .then(giveBack)
      .catch(() => undefined);
  };
  const when = workedAt === null ? null : new Date(workedAt).toLocaleString(undefined, WHEN);
  return (
    <div className="rounded-md border border-line bg-canvas px-3 py-2">
      <p className="text-body [overflow-wrap:anywhere]">
        {i18n.t('connect.as', { user: user === '' ? origin : user })}
      </p>
      <p className="text-small [overflow-wrap:anywhere] text-ink-2">{origin}</p>
      <p role="status" className="text-small text-ink-2">
        {tried.isPending
          ? i18n.t('connect.trying')
          : when !== null && i18n.t('connect.worked', { when })}
      </p>
      {(failure !== null || wasDenied) && !tried.isPending && (
        <p role="alert" className="text-small text-danger">
          {failure === null ? (
            i18n.t('settings.crmDenied')
          ) : (
            <Failure failure={failure} crm={crm} />
          )}
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap gap-2">
        <Button small disabled={tried.isPending} onClick={test}>
          {i18n.t('connect.test')}
        </Button>
        <Button small look="danger" disabled={removed.isPending} onClick={remove}>
          {i18n.t('connect.remove')}
        </Button>
      </div>
      {(tried.isError || removed.isError) && <NotSaved />}
    </div>
  );
}
