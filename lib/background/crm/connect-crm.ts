import type { CrmAnswer } from '@/lib/connectors/crm-connector';
import { isConnectionOrigin } from '@/lib/domain/crm/connection-origin';
import type { CrmConnection, CrmSignIn } from '@/lib/domain/crm/crm-connection';
import { endsWithConnection } from '@/lib/domain/crm/outbox/failure-way';
import { RequestError } from '@/lib/messaging/result';
import type { CrmSecret } from '@/lib/storage/database';
import {
  keepConnection,
  type ConnectionRef,
} from '@/lib/storage/repositories/connections-repository';
import { reviveRows } from '@/lib/storage/repositories/outbox-repository';
import { askCrm } from './ask-crm';
import type { CrmContext } from './crm-context';
import { isOf } from './connection-of';
import { signInAtSalesforce } from './salesforce-sign-in';
import { forgetCached } from './session-cache';

/** Visible ASCII: anything else can be no header, and the error about it would quote the key. */
const KEY = /^[\x21-\x7e]+$/u;

/**
 * Connects a CRM and tries it. What does not work is not kept, and what was there before stays. What waited for
 * the connection is due afterwards.
 *
 * @throws RequestError - `invalid` where the CRM has no such sign-in or is not at that origin.
 */
export async function connectCrm(
  context: CrmContext,
  ref: ConnectionRef,
  signIn: CrmSignIn,
): Promise<CrmAnswer<CrmConnection>> {
  const { crm, origin } = ref;
  if (!isConnectionOrigin(crm, origin) || !hasSignIn(crm, signIn))
    throw new RequestError('invalid', `${crm} cannot be connected so`);
  const signed = await signedIn(context, origin, signIn);
  if (!signed.ok) return signed;
  const secret = signed.value;
  const checked = await askCrm(context, { crm, origin, secret }, (connector, access) =>
    connector.check(access),
  );
  if (!checked.ok) return checked;
  const at = context.now();
  const connection: CrmConnection = {
    crm,
    origin,
    signIn: signIn.kind,
    user: checked.value.user,
    connectedAt: at,
    workedAt: at,
    failure: null,
  };
  await keepConnection(context.db, connection, secret);
  await forgetCached(ref);
  await reviveRows(context.db, {
    isMine: isOf(ref),
    // A network that was down is up, too.
    isOver: (kind) => endsWithConnection(kind) || kind === 'offline',
    now: at,
  });
  return { ok: true, value: connection };
}

/** Odoo takes the session of its own pages, Salesforce has a sign-in of its own, each takes what is a token. */
function hasSignIn(crm: string, { kind }: CrmSignIn): boolean {
  if (kind === 'session') return crm === 'odoo';
  return kind === 'oauth' ? crm === 'salesforce' : crm !== 'salesforce';
}

async function signedIn(
  context: CrmContext,
  origin: string,
  signIn: CrmSignIn,
): Promise<CrmAnswer<CrmSecret>> {
  if (signIn.kind === 'session') return { ok: true, value: { kind: 'session' } };
  if (signIn.kind === 'key') {
    const key = signIn.key.trim();
    if (KEY.test(key)) return { ok: true, value: { kind: 'key', key } };
    return { ok: false, failure: { kind: 'expired', retryAt: null, detail: '' } };
  }
  const clientId = signIn.clientId.trim();
  const tokens = await signInAtSalesforce(context, origin, clientId);
  return tokens.ok ? { ok: true, value: { kind: 'oauth', clientId, ...tokens.value } } : tokens;
}
