import { useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import type { SiteProposal } from '@/lib/domain/crm/propose-site';
import type { HostPermissions } from '@/components/settings/host-permissions';
import { SitePattern } from './site-pattern';
import { useAddSite } from './use-add-site';

export interface SiteFormProps {
  readonly proposal: Extract<SiteProposal, { kind: 'site' }>;
  readonly permissions: HostPermissions;
  readonly onAdded?: () => void;
}

/** What Baton would remember of a deal page, in plain words, and the button that asks the browser for its site. */
export function SiteForm({ proposal, permissions, onAdded }: SiteFormProps) {
  const { site, recordId } = proposal;
  const [label, setLabel] = useState(site.label);
  const { add, isPending, wasDenied, hasFailed } = useAddSite(permissions);
  const name = label.trim();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '' && !isPending) add({ ...site, label: name }, onAdded);
      }}
    >
      <dl className="flex flex-col gap-3">
        <Row term={i18n.t('sites.site')}>
          <span className="[overflow-wrap:anywhere]">{site.origin}</span>
          {site.origin.startsWith('http:') && (
            <span className="mt-0.5 block text-small text-warn">{i18n.t('sites.insecure')}</span>
          )}
        </Row>
        <Row term={i18n.t('sites.dealPages')}>
          {site.crm === 'odoo' ? i18n.t('sites.odoo') : <SitePattern site={site} />}
          {recordId !== null && (
            <span className="mt-0.5 block text-small [overflow-wrap:anywhere] text-ink-2">
              {i18n.t('sites.example', { id: recordId })}
            </span>
          )}
        </Row>
      </dl>
      <TextInput
        label={i18n.t('sites.label')}
        wrapperClass="mt-3"
        value={label}
        maxLength={100}
        error={name === '' ? i18n.t('sites.labelMissing') : undefined}
        onChange={(event) => {
          setLabel(event.target.value);
        }}
      />
      <p className="mt-3 text-small text-ink-2">{i18n.t('sites.asks')}</p>
      <Button type="submit" look="primary" className="mt-2" disabled={name === '' || isPending}>
        {i18n.t('sites.use')}
      </Button>
      {(wasDenied || hasFailed) && (
        <p role="alert" className="mt-2 text-small text-danger">
          {i18n.t(wasDenied ? 'settings.crmDenied' : 'welcome.failed')}
        </p>
      )}
    </form>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-small text-ink-2">{term}</dt>
      <dd className="text-body text-ink">{children}</dd>
    </div>
  );
}
