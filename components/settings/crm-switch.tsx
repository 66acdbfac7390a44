import { useId } from 'react';
import { i18n } from '#i18n';
import { Switch } from '@/components/ui/switch';
import type { Crm } from '@/lib/domain/crm/crm-catalog';
import type { HostPermissions } from './host-permissions';
import { NotSaved } from './not-saved';
import { useCrm } from './use-crm';

export interface CrmSwitchProps {
  readonly crm: Crm;
  readonly isOn: boolean;
  readonly permissions: HostPermissions;
}

/** One CRM on or off, and how well its page is known. */
export function CrmSwitch({ crm, isOn, permissions }: CrmSwitchProps) {
  const id = useId();
  const { switchOn, switchOff, wasDenied, hasFailed } = useCrm(crm, permissions);
  return (
    <>
      <Switch
        className="min-h-8"
        aria-describedby={crm.evidence === 'ran' ? undefined : id}
        checked={isOn}
        onChange={(event) => {
          if (event.target.checked) switchOn();
          else switchOff();
        }}
      >
        {crm.label}
      </Switch>
      {crm.evidence !== 'ran' && (
        <p id={id} className="ml-11 text-small text-ink-2">
          {i18n.t(`settings.${crm.evidence}`)}
        </p>
      )}
      {wasDenied && (
        <p role="alert" className="mt-1 ml-11 text-small text-danger">
          {i18n.t('settings.crmDenied')}
        </p>
      )}
      {hasFailed && <NotSaved />}
    </>
  );
}
