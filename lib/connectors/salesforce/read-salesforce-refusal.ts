import type { CrmFailureKind } from '@/lib/domain/crm/crm-failure';
import { z } from '@/lib/domain/zod';
import type { ReadRefusal } from '../request/read-failure';

const refusalSchema = z
  .array(z.object({ errorCode: z.string(), message: z.string().catch('') }))
  .min(1);

/** What its error codes mean for us; the rest is a refusal with Salesforce's own message. */
const MEANT: Readonly<Record<string, CrmFailureKind>> = {
  INVALID_SESSION_ID: 'expired',
  INVALID_AUTH_HEADER: 'expired',
  REQUEST_LIMIT_EXCEEDED: 'rate_limited',
  TOO_MANY_REQUESTS: 'rate_limited',
  API_DISABLED_FOR_ORG: 'missing_scope',
  API_CURRENTLY_DISABLED: 'missing_scope',
  INSUFFICIENT_ACCESS: 'missing_scope',
  INSUFFICIENT_ACCESS_OR_READONLY: 'missing_scope',
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: 'missing_scope',
  // To somebody who may not see an object or a field, it does not exist.
  INVALID_TYPE: 'missing_scope',
  INVALID_FIELD: 'missing_scope',
  INVALID_FIELD_FOR_INSERT_UPDATE: 'missing_scope',
  NOT_FOUND: 'gone',
  ENTITY_IS_DELETED: 'gone',
  INVALID_CROSS_REFERENCE_KEY: 'gone',
  SERVER_UNAVAILABLE: 'server_error',
  UNABLE_TO_LOCK_ROW: 'server_error',
};

/**
 * What Salesforce's `[{errorCode, message}]` means.
 *
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
 */
export const readSalesforceRefusal: ReadRefusal = (status, json) => {
  if (status < 300) return null;
  const read = refusalSchema.safeParse(json);
  const first = read.data?.[0];
  if (first === undefined) return null;
  const { errorCode, message } = first;
  const kind = Object.hasOwn(MEANT, errorCode) ? MEANT[errorCode] : undefined;
  if (kind !== undefined) {
    return { kind, detail: kind === 'missing_scope' ? `${errorCode}: ${message}` : errorCode };
  }
  if (status === 401 || status === 429 || status >= 500) return null;
  return { kind: status === 403 ? 'missing_scope' : 'refused', detail: message || errorCode };
};
