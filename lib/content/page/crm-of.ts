import { CRM_CATALOG } from '@/lib/domain/crm/crm-catalog';
import type { DealHost } from '@/lib/hosts/deal-host';

/** The CRM a hostname belongs to, by the catalog's patterns (`https://*.example.com/*`); null for none. */
export function crmOf(hosts: readonly DealHost[], hostname: string): DealHost | null {
  const crm = CRM_CATALOG.find(({ matchPatterns }) =>
    matchPatterns.some((pattern) => matchesHost(pattern, hostname)),
  );
  return hosts.find(({ id }) => id === crm?.id) ?? null;
}

function matchesHost(pattern: string, hostname: string): boolean {
  const host = /^https:\/\/([^/]+)\//u.exec(pattern)?.[1] ?? '';
  if (!host.startsWith('*.')) return hostname === host;
  const domain = host.slice(2);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
