import { useState } from 'react';
import { i18n } from '#i18n';
import { readAddress } from '@/components/sites/read-address';
import { RefusalNote } from '@/components/sites/refusal-note';
import { SiteForm } from '@/components/sites/site-form';
import { TextInput } from '@/components/ui/text-input';
import { proposeSite } from '@/lib/domain/crm/propose-site';
import type { HostPermissions } from './host-permissions';

export interface AddSiteProps {
  readonly permissions: HostPermissions;
}

/** Adds a CRM by the address of one of its deal pages. */
export function AddSite({ permissions }: AddSiteProps) {
  const [address, setAddress] = useState('');
  const proposal = address.trim() === '' ? null : proposeSite(readAddress(address));
  return (
    <div className="mt-4 border-t border-line pt-4">
      <TextInput
        label={i18n.t('sites.add')}
        hint={i18n.t('sites.addHint')}
        type="url"
        inputMode="url"
        value={address}
        onChange={(event) => {
          setAddress(event.target.value);
        }}
      />
      <div aria-live="polite" className="mt-3 empty:hidden">
        {proposal?.kind === 'refused' && <RefusalNote refusal={proposal.refusal} />}
        {proposal?.kind === 'site' && (
          <SiteForm
            key={proposal.site.origin}
            proposal={proposal}
            permissions={permissions}
            onAdded={() => {
              setAddress('');
            }}
          />
        )}
      </div>
    </div>
  );
}
