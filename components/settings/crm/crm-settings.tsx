import { useQuery } from '@tanstack/react-query';
import { i18n } from '#i18n';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { crmConnectionsQuery } from '@/lib/queries/crm-connections-query';
import type { HostPermissions } from '../host-permissions';
import { Panel } from '../panel';
import { CrmConnections } from './crm-connections';
import { CrmEvidence } from './crm-evidence';
import { CrmSwitch } from './crm-switch';

export interface CrmSettingsProps {
  /** Ids of the CRMs that are on. */
  readonly enabled: readonly string[];
  readonly permissions: HostPermissions;
  /** Where a CRM's sign-in comes back to. */
  readonly redirectUrl: string;
}

/** Beside which CRMs Baton stands, and which it may ask and write to. */
export function CrmSettings({ enabled, permissions, redirectUrl }: CrmSettingsProps) {
  const { data: connections = [] } = useQuery(crmConnectionsQuery);
  return (
    <Panel title={i18n.t('settings.crms')} hint={i18n.t('settings.crmsHint')}>
      <ul className="flex flex-col gap-5">
        {CRM_CATALOG.map((crm) => (
          <li key={crm.id}>
            <CrmSwitch crm={crm} isOn={enabled.includes(crm.id)} permissions={permissions} />
            <div className="mt-1 ml-11 flex flex-col gap-2">
              <CrmEvidence evidence={crm.evidence} />
              <CrmConnections
                crm={crm}
                connections={connections.filter((one) => one.crm === crm.id)}
                permissions={permissions}
                redirectUrl={redirectUrl}
              />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
