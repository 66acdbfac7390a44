import { crmOfHost } from './crm-catalog';
import type { CrmRecordKey } from './crm-record-key';

/**
 * Whether a page may speak of a record: it is of that page's CRM and company, as far as its host tells. So a page that
 * was taken over says nothing of records elsewhere, and hears nothing of their deals.
 *
 * @param address - The page's, as the browser gives it.
 */
export function isRecordOfPage({ crm, account }: CrmRecordKey, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, origin } = new URL(address);
  const known = crmOfHost(hostname)?.id ?? null;
  switch (known) {
    case null:
      return (crm === 'odoo' || crm === 'other') && account === origin;
    case 'hubspot':
      return crm === known;
    case 'odoo':
      return crm === known && account === origin;
    case 'salesforce':
      return crm === known && hostname === `${account}.lightning.force.com`;
    case 'pipedrive':
      return crm === known && hostname === `${account}.pipedrive.com`;
  }
}
