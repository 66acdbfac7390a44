import { i18n } from '#i18n';
import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import { CrmSwitch } from './crm-switch';
import type { HostPermissions } from './host-permissions';
import { Panel } from './panel';

export interface CrmSettingsProps {
  /** Ids of the CRMs that are on. */
  readonly enabled: readonly string[];
  readonly permissions: HostPermissions;
}

/** Beside which CRMs Baton stands. */
export function CrmSettings({ enabled, permissions }: CrmSettingsProps) {
  return (
    <Panel title={i18n.t('settings.crms')} hint={i18n.t('settings.crmsHint')}>
      <ul className="flex flex-col gap-3">
        {CRM_CATALOG.map((crm) => (
          <li key={crm.id}>
            <CrmSwitch crm={crm} isOn={enabled.includes(crm.id)} permissions={permissions} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
