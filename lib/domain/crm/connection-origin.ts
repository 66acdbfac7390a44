import { crmById } from './crm-catalog';
import type { CrmRecordKey } from './crm-record-key';

const HUBSPOT = 'https://api.hubapi.com';
/** A company's part of a host name, `acme` or `acme--dev.sandbox`: nothing that could end the host or the name. */
const ACCOUNT = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/iu;
const OF_COMPANY = /^https:\/\/(?<account>.+)\.(?<host>my\.salesforce\.com|pipedrive\.com)$/u;

/**
 * The origin a record's CRM is called at; null where Baton has no connector for it, or the account cannot be
 * part of a host's name.
 */
export function connectionOrigin({ crm, account }: CrmRecordKey): string | null {
  const isName = account.length <= 200 && ACCOUNT.test(account);
  switch (crm) {
    case 'hubspot':
      return HUBSPOT;
    case 'salesforce':
      return isName ? `https://${account.toLowerCase()}.my.salesforce.com` : null;
    case 'pipedrive':
      return isName ? `https://${account.toLowerCase()}.pipedrive.com` : null;
    case 'odoo':
      return isWebOrigin(account) ? account : null;
    default:
      return null;
  }
}

/** Whether a CRM may be called at an origin: a key must not go to a host that is not its CRM's. */
export function isConnectionOrigin(crm: string, origin: string): boolean {
  if (crmById(crm) === null || !isWebOrigin(origin)) return false;
  if (crm === 'hubspot') return origin === HUBSPOT;
  if (crm === 'odoo') return true;
  const { account = '' } = OF_COMPANY.exec(origin)?.groups ?? {};
  return connectionOrigin({ crm, account, recordId: '-' }) === origin;
}

/** Whether a text is an origin of the web, as `URL.origin` writes it. */
export function isWebOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && origin === text;
}
