import type { CrmAccess, CrmAnswer, CrmConnector } from '@/lib/connectors/crm-connector';
import type { CrmId } from '@/lib/domain/crm/crm-catalog';
import { withoutSecrets } from '@/lib/domain/crm/without-secrets';
import type { CrmSecret } from '@/lib/storage/database';
import { ownFault } from './own-fault';
import type { CrmContext } from './crm-context';
import { openAccess } from './open-access';

/** A call of a connector. */
export type CrmCall<Value> = (
  connector: CrmConnector,
  access: CrmAccess,
) => Promise<CrmAnswer<Value>>;

/**
 * Calls a CRM with what it is signed in with. A connector that throws has failed for a reason of ours: that is
 * reported without a word of what it said, and counts as a CRM that has changed. No secret is in the answer.
 */
export async function askCrm<Value>(
  context: CrmContext,
  {
    crm,
    origin,
    secret,
  }: { readonly crm: CrmId; readonly origin: string; readonly secret: CrmSecret },
  call: CrmCall<Value>,
): Promise<CrmAnswer<Value>> {
  const connector = context.connectorOf(crm);
  if (connector === null)
    return { ok: false, failure: { kind: 'not_connected', retryAt: null, detail: '' } };
  const opened = await openAccess(context, origin, secret);
  if (!opened.ok) return opened;
  try {
    return withoutSecrets(await call(connector, opened.value), secretsOf(secret));
  } catch (error) {
    return ownFault(`a call to ${crm}`, error);
  }
}

function secretsOf(secret: CrmSecret): string[] {
  if (secret.kind === 'session') return [];
  if (secret.kind === 'key') return [secret.key];
  return [secret.accessToken, ...(secret.refreshToken === null ? [] : [secret.refreshToken])];
}
