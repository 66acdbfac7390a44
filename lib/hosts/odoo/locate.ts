import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';

/**
 * `crm` is the pipeline, `crm.lead` and `m-crm.lead` the model itself; an action's number (`action-209`) says
 * nothing of what it shows. Only the last pair counts: `/odoo/crm/5/res.partner/9` shows the contact.
 */
const PATH = /^\/odoo(?:\/[^/]+)*\/(?:crm|(?:m-)?crm\.lead)\/(\d{1,10})\/?$/;

/** Up to Odoo 17 everything was in the hash; a newer Odoo rewrites such an address before it shows anything. */
const OLD_PATH = /^\/web\/?$/;

function olderRecordId({ hash }: URL): string | null {
  const words = new URLSearchParams(hash.slice(1));
  const isForm = words.get('model') === 'crm.lead' && words.get('view_type') === 'form';
  const id = words.get('id') ?? '';
  return isForm && /^\d{1,10}$/.test(id) ? id : null;
}

/**
 * The record of an Odoo's address; its account is the page's own origin, since a company runs Odoo where it likes.
 *
 * @see DealHost.locate
 */
export function locateDeal(url: URL): CrmRecordKey | null {
  if (!/^https?:$/.test(url.protocol)) return null;
  const recordId = OLD_PATH.test(url.pathname)
    ? olderRecordId(url)
    : (PATH.exec(url.pathname)?.[1] ?? null);
  return recordId === null || Number(recordId) === 0
    ? null
    : { crm: 'odoo', account: url.origin, recordId: String(Number(recordId)) };
}
