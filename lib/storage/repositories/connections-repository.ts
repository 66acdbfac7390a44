import type { CrmConnection } from '@/lib/domain/crm/crm-connection';
import type { BatonDatabase, CrmConnectionRow, CrmSecret } from '../database';

/** What names a connection. */
export type ConnectionRef = Pick<CrmConnection, 'crm' | 'origin'>;

/** Every connection, as pages may know it. */
export async function listConnections(db: BatonDatabase): Promise<CrmConnection[]> {
  return (await db.crmConnections.toArray()).map(({ connection }) => connection);
}

/** A connection with what it signs in with; null where there is none. */
export async function readConnection(
  db: BatonDatabase,
  { crm, origin }: { readonly crm: string; readonly origin: string },
): Promise<CrmConnectionRow | null> {
  return (await db.crmConnections.get([crm, origin])) ?? null;
}

/** Keeps a connection; one to the same origin is replaced. */
export async function keepConnection(
  db: BatonDatabase,
  connection: CrmConnection,
  secret: CrmSecret,
): Promise<void> {
  const { crm, origin } = connection;
  await db.crmConnections.put({ connection, crm, origin, secret });
}

/** Removes a connection and what it signs in with. */
export async function removeConnection(db: BatonDatabase, ref: ConnectionRef): Promise<void> {
  await db.crmConnections.delete([ref.crm, ref.origin]);
}

/**
 * Remembers how a call through a connection went; nothing where it is gone meanwhile.
 *
 * @returns Whether it works now and did not before, or the other way round.
 */
export async function rememberCall(
  db: BatonDatabase,
  ref: ConnectionRef,
  went: Pick<CrmConnection, 'failure'> | Pick<CrmConnection, 'workedAt'>,
): Promise<boolean> {
  return db.transaction('rw', db.crmConnections, async () => {
    const row = await readConnection(db, ref);
    if (row === null) return false;
    const connection = { ...row.connection, failure: null, ...went };
    await db.crmConnections.put({ ...row, connection });
    return connection.failure?.kind !== row.connection.failure?.kind;
  });
}

/** Puts new tokens in the place of those that were used; a connection that was made anew meanwhile keeps its own. */
export async function renewTokens(
  db: BatonDatabase,
  ref: ConnectionRef,
  used: Extract<CrmSecret, { kind: 'oauth' }>,
  fresh: Pick<Extract<CrmSecret, { kind: 'oauth' }>, 'accessToken' | 'refreshToken'>,
): Promise<void> {
  await db.transaction('rw', db.crmConnections, async () => {
    const row = await readConnection(db, ref);
    if (row?.secret.kind !== 'oauth' || row.secret.accessToken !== used.accessToken) return;
    await db.crmConnections.put({ ...row, secret: { ...row.secret, ...fresh } });
  });
}
