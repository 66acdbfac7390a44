import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';

/** `app` is the oldest region, the others are `app-eu1`, `app-na2`, … */
const HOST = /^app(?:-[a-z]{2}\d{1,2})?\.hubspot\.com$/;

/** `0-3` is HubSpot's object type for deals. */
const PATH = /^\/contacts\/(\d{1,20})\/(?:record\/0-3|deal)\/(\d{1,20})(?:\/|$)/;

/** @see DealHost.locate */
export function locateDeal(url: URL): CrmRecordKey | null {
  if (url.protocol !== 'https:' || !HOST.test(url.hostname)) return null;
  const [, account, recordId] = PATH.exec(url.pathname) ?? [];
  return account === undefined || recordId === undefined
    ? null
    : { crm: 'hubspot', account, recordId };
}
