import { hubspot } from '@/lib/connectors/hubspot/hubspot';
import { pipedrive } from '@/lib/connectors/pipedrive/pipedrive';
import { salesforce } from '@/lib/connectors/salesforce/salesforce';
import type { CrmAccess, CrmConnector } from '@/lib/connectors/crm-connector';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import type { ApiStandIn } from '../../stand-ins/apis/api-stand-in';
import { hubspotApi } from '../../stand-ins/apis/hubspot';
import { pipedriveApi } from '../../stand-ins/apis/pipedrive';
import { salesforceApi } from '../../stand-ins/apis/salesforce';
import { fetchFrom } from './fetch-from';

/** A connector with what it is tried on. */
export interface Subject {
  readonly connector: CrmConnector;
  readonly origin: string;
  /** The Northwind deal. */
  readonly record: CrmRecordKey;
  /** An id that is well formed and of no deal. */
  readonly noSuchId: string;
  readonly newApi: () => ApiStandIn;
}

/** When every test is. */
export const NOW = '2026-11-22T09:00:00.000Z';

export const subjects: readonly Subject[] = [
  {
    connector: hubspot,
    origin: 'https://api.hubapi.com',
    record: { crm: 'hubspot', account: '245581', recordId: '18204417336' },
    noSuchId: '18204400000',
    newApi: hubspotApi,
  },
  {
    connector: salesforce,
    origin: 'https://acme.my.salesforce.com',
    record: { crm: 'salesforce', account: 'acme', recordId: '006Fn00000AbC01' },
    noSuchId: '006xx000001SvZZ',
    newApi: () => salesforceApi(),
  },
  {
    connector: pipedrive,
    origin: 'https://acme.pipedrive.com',
    record: { crm: 'pipedrive', account: 'acme', recordId: '48' },
    noSuchId: '4711',
    newApi: pipedriveApi,
  },
];

/** What a connector needs to ask a stand-in. */
export function accessTo(api: ApiStandIn, { origin }: Pick<Subject, 'origin'>): CrmAccess {
  return accessBy(fetchFrom(api.site), { origin, token: api.key });
}

/** What a connector needs to ask anything else. */
export function accessBy(
  fetch: CrmAccess['fetch'],
  { origin, token }: { readonly origin: string; readonly token: string },
): CrmAccess {
  const { signal } = new AbortController();
  return { origin, credentials: { kind: 'token', token }, fetch, now: () => NOW, signal };
}

/** A brief as a note, told apart by a word of its own. */
export function noteOf(marker: string, word: string) {
  const text = `Handoff brief\n${word}\n${marker}`;
  return { marker, text, html: `<h2>Handoff brief</h2><p>${word}</p><p>${marker}</p>` };
}
