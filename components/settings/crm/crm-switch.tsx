import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import type { Crm } from '@/lib/domain/crm/crm-catalog';
import type { HostPermissions } from '../host-permissions';
import { NotSaved } from '../not-saved';
import { useCrm } from './use-crm';

export interface CrmSwitchProps {
  readonly crm: Crm;
  readonly isOn: boolean;
  readonly permissions: HostPermissions;
}

/** Baton beside one CRM's pages, on or off. */
export function CrmSwitch({ crm, isOn, permissions }: CrmSwitchProps) {
  const { switchOn, switchOff, wasDenied, hasFailed } = useCrm(crm, permissions);
  return (
    <>
      <Switch
        className="min-h-8"
        checked={isOn}
        onChange={(event) => {
          if (event.target.checked) switchOn();
          else switchOff();
        }}
      >
        {crm.label}
      </Switch>
      {wasDenied && (
        <p role="alert" className="mt-1 ml-11 text-small text-danger">
          {i18n.t('settings.crmDenied')}
        </p>
      )}
      {hasFailed && <NotSaved />}
    </>
  );
}
