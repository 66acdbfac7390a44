import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';

const HOST = /^([a-z0-9][a-z0-9-]{0,62})\.pipedrive\.com$/;

/** Subdomains that are Pipedrive's own; `app` sends the reader on to the company's. */
const OWN = new Set(['www', 'app', 'api', 'oauth', 'developers', 'support', 'marketplace']);

const PATH = /^\/deal\/(\d{1,20})(?:\/|$)/;

/** @see DealHost.locate */
export function locateDeal(url: URL): CrmRecordKey | null {
  const account = HOST.exec(url.hostname)?.[1];
  const recordId = PATH.exec(url.pathname)?.[1];
  if (url.protocol !== 'https:' || account === undefined || OWN.has(account)) return null;
  return recordId === undefined ? null : { crm: 'pipedrive', account, recordId };
}
