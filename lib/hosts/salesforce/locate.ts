import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';

/** The My Domain name, `--` and a sandbox's name, and the kind of org: `acme`, `acme--dev.sandbox`, `acme-dev-ed.develop`. */
const HOST = /^([a-z0-9][a-z0-9-]{0,79}(?:\.[a-z]{2,20})?)\.lightning\.force\.com$/;

/** `006` is the prefix of every opportunity's id; an id is 15 characters, or those and 3 that check them. */
const PATH =
  /^\/lightning\/r\/(?:Opportunity\/)?(006[A-Za-z0-9]{12})(?:[A-Z0-5]{3})?\/(view|edit)$/;

/** Whether a form for an edit lies over the record itself, and not over a list or another record. */
function isOverRecord(url: URL, recordId: string): boolean {
  const behind = url.searchParams.get('backgroundContext');
  return behind === null || PATH.exec(behind.replace(/[?#].*$/su, ''))?.[1] === recordId;
}

/** @see DealHost.locate */
export function locateDeal(url: URL): CrmRecordKey | null {
  const account = HOST.exec(url.hostname)?.[1];
  const [, recordId, view] = PATH.exec(url.pathname.replace(/\/$/, '')) ?? [];
  if (url.protocol !== 'https:' || account === undefined || recordId === undefined) return null;
  if (view === 'edit' && !isOverRecord(url, recordId)) return null;
  return { crm: 'salesforce', account, recordId };
}
