import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Crm } from '@/lib/domain/crm/crm-catalog';
import type { CrmConnection } from '@/lib/domain/crm/crm-connection';
import type { HostPermissions } from '../host-permissions';
import { ConnectForm } from './connect-form';
import { ConnectionItem } from './connection-item';

export interface CrmConnectionsProps {
  readonly crm: Crm;
  readonly connections: readonly CrmConnection[];
  readonly permissions: HostPermissions;
  readonly redirectUrl: string;
}

/** A CRM's connections, and the form for one more. */
export function CrmConnections({
  crm,
  connections,
  permissions,
  redirectUrl,
}: CrmConnectionsProps) {
  /** Null until the form was first opened. */
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const place = useRef<HTMLDivElement>(null);
  /** What was pressed goes: whoever works by keyboard goes on from here. */
  const stayHere = () => {
    place.current?.focus();
  };
  // A portal is one; the others have an address for each company.
  const mayAdd = connections.length === 0 || crm.id !== 'hubspot';
  return (
    <div
      ref={place}
      role="group"
      aria-label={i18n.t('connect.part.connector')}
      tabIndex={-1}
      className="flex flex-col gap-2 outline-none"
    >
      {connections.map((connection) => (
        <ConnectionItem
          key={connection.origin}
          connection={connection}
          permissions={permissions}
          onRemove={stayHere}
        />
      ))}
      {isOpen === true && (
        <ConnectForm
          crm={crm}
          permissions={permissions}
          redirectUrl={redirectUrl}
          onDone={() => {
            stayHere();
            setIsOpen(false);
          }}
        />
      )}
      {isOpen !== true && mayAdd && (
        <p>
          <Button
            small
            autoFocus={isOpen === false}
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {i18n.t(connections.length === 0 ? 'connect.open' : 'connect.another', {
              crm: crm.label,
            })}
          </Button>
        </p>
      )}
    </div>
  );
}
