import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { sitesQuery } from '@/lib/queries/sites-query';
import { AddSite } from './add-site';
import type { HostPermissions } from './host-permissions';
import { Panel } from './panel';
import { SiteItem } from './site-item';

export interface SiteSettingsProps {
  readonly permissions: HostPermissions;
}

/** CRMs at addresses of their own: self-hosted, or ones Baton has no adapter for. */
export function SiteSettings({ permissions }: SiteSettingsProps) {
  const { data: sites = [] } = useQuery(sitesQuery);
  const list = useRef<HTMLDivElement>(null);
  return (
    <Panel title={i18n.t('sites.title')} hint={i18n.t('sites.hint')}>
      <div
        ref={list}
        role="group"
        aria-label={i18n.t('sites.title')}
        tabIndex={-1}
        className="outline-none"
      >
        {sites.length === 0 ? (
          <p className="text-body text-ink-2">{i18n.t('sites.none')}</p>
        ) : (
          <ul className="flex flex-col gap-3">
            {sites.map((site) => (
              <li key={site.origin}>
                <SiteItem
                  site={site}
                  permissions={permissions}
                  onRemove={() => {
                    // Its button goes: whoever works by keyboard goes on from here.
                    list.current?.focus();
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
      <AddSite permissions={permissions} />
    </Panel>
  );
}
