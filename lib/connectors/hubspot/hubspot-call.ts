import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { requestCrm, type CrmCall } from '../request/request-crm';
import { readHubspotRefusal } from './read-hubspot-refusal';

/**
 * Calls `https://api.hubapi.com` with a service key or a private app's token as bearer.
 *
 * @see https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/account-service-keys
 */
export function hubspotCall<Value>(
  access: CrmAccess,
  call: Pick<CrmCall<Value>, 'method' | 'path' | 'schema'> & { readonly body?: object },
): Promise<CrmAnswer<Value>> {
  const { credentials } = access;
  return requestCrm(access, {
    ...call,
    body: call.body ?? null,
    headers: credentials.kind === 'token' ? { authorization: `Bearer ${credentials.token}` } : {},
    readRefusal: readHubspotRefusal,
  });
}
