import type { CrmAnswer } from '@/lib/connectors/crm-connector';
import type { CrmFailureKind } from '@/lib/domain/crm/crm-failure';
import { broadcast } from '@/lib/messaging/events';
import type { CrmConnectionRow } from '@/lib/storage/database';
import {
  readConnection,
  rememberCall,
  renewTokens,
  type ConnectionRef,
} from '@/lib/storage/repositories/connections-repository';
import { askCrm, type CrmCall } from './ask-crm';
import type { CrmContext } from './crm-context';
import { refreshTokens } from './salesforce-tokens';

/** What a connection is named by, as far as a record tells it. */
export interface CrmPlace {
  readonly crm: string;
  readonly origin: string;
}

/**
 * Calls a CRM through its connection, renews what has expired once, and remembers on the connection how it went.
 */
export async function callCrm<Value>(
  context: CrmContext,
  place: CrmPlace,
  call: CrmCall<Value>,
): Promise<CrmAnswer<Value>> {
  const row = await readConnection(context.db, place);
  if (row === null)
    return { ok: false, failure: { kind: 'not_connected', retryAt: null, detail: '' } };
  const answer = await askSigned(context, row, call);
  if (await rememberCall(context.db, row.connection, howItWent(answer, context.now())))
    await broadcast({ topic: 'crm', tabId: null });
  return answer;
}

/** `not_connected` comes from a CRM where the record is another account's. */
const OF_RECORD: readonly CrmFailureKind[] = ['gone', 'refused', 'not_connected'];

/** What is wrong with one record says of its connection only that it works. */
function howItWent(answer: CrmAnswer<unknown>, now: string): Parameters<typeof rememberCall>[2] {
  if (answer.ok) return { workedAt: now };
  const { failure } = answer;
  return { failure: OF_RECORD.includes(failure.kind) ? null : failure };
}

async function askSigned<Value>(
  context: CrmContext,
  row: CrmConnectionRow,
  call: CrmCall<Value>,
): Promise<CrmAnswer<Value>> {
  const answer = await askCrm(context, signedOf(row), call);
  if (answer.ok || answer.failure.kind !== 'expired' || row.secret.kind !== 'oauth') return answer;
  const renewed = await renew(context, row);
  return renewed.ok ? askCrm(context, signedOf(renewed.value), call) : renewed;
}

/** Renews a connection's token once, however many calls found it expired: a refresh token may be good for one use. */
async function renew(
  context: CrmContext,
  { connection, secret }: CrmConnectionRow,
): Promise<CrmAnswer<CrmConnectionRow>> {
  const { db, inTurn } = context;
  return inTurn(`tokens ${connection.crm} ${connection.origin}`, async () => {
    const row = await readConnection(db, connection);
    const expired = { kind: 'expired', retryAt: null, detail: '' } as const;
    if (row?.secret.kind !== 'oauth' || secret.kind !== 'oauth')
      return { ok: false, failure: expired };
    if (row.secret.accessToken !== secret.accessToken) return { ok: true, value: row };
    const fresh = await refreshTokens(context, connection.origin, row.secret);
    if (!fresh.ok) return fresh;
    await renewTokens(db, refOf(row), row.secret, fresh.value);
    return { ok: true, value: { ...row, secret: { ...row.secret, ...fresh.value } } };
  });
}

function refOf({ connection }: CrmConnectionRow): ConnectionRef {
  return { crm: connection.crm, origin: connection.origin };
}

function signedOf(row: CrmConnectionRow): ConnectionRef & Pick<CrmConnectionRow, 'secret'> {
  return { ...refOf(row), secret: row.secret };
}
