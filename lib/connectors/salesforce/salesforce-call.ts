import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { requestCrm, type CrmCall } from '../request/request-crm';
import { readSalesforceRefusal } from './read-salesforce-refusal';

/** The version every path below is of. */
const DATA = '/services/data/v66.0';

/**
 * Calls `https://{My Domain}.my.salesforce.com` with an OAuth token as bearer.
 *
 * @param call - Its path is under `/services/data/v66.0`.
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest.htm
 */
export function salesforceCall<Value>(
  access: CrmAccess,
  call: Pick<CrmCall<Value>, 'method' | 'path' | 'schema'> & { readonly body?: object },
): Promise<CrmAnswer<Value>> {
  const { credentials } = access;
  return requestCrm(access, {
    ...call,
    path: DATA + call.path,
    body: call.body ?? null,
    headers: credentials.kind === 'token' ? { authorization: `Bearer ${credentials.token}` } : {},
    readRefusal: readSalesforceRefusal,
  });
}
