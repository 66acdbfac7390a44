import type { CrmAccess, CrmAnswer, CrmCredentials } from '@/lib/connectors/crm-connector';
import type { CrmSecret } from '@/lib/storage/database';
import type { CrmContext } from './crm-context';
import { mayCall } from './may-call';

/** An idle worker is ended after half a minute: a call must have ended before. */
const LONGEST_CALL_MS = 25_000;

/** What a connector needs for one call; a failure where the browser does not let us call the host. */
export async function openAccess(
  { fetch, now }: CrmContext,
  origin: string,
  secret: CrmSecret,
): Promise<CrmAnswer<CrmAccess>> {
  if (!(await mayCall(origin)))
    return { ok: false, failure: { kind: 'not_permitted', retryAt: null, detail: '' } };
  const signal = AbortSignal.timeout(LONGEST_CALL_MS);
  return {
    ok: true,
    value: { origin, credentials: credentialsOf(secret), fetch, now, signal },
  };
}

function credentialsOf(secret: CrmSecret): CrmCredentials {
  switch (secret.kind) {
    case 'key':
      return { kind: 'token', token: secret.key };
    case 'oauth':
      return { kind: 'token', token: secret.accessToken };
    case 'session':
      return { kind: 'session' };
  }
}
