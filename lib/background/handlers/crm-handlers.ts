import { broadcast } from '@/lib/messaging/events';
import type { Handlers } from '@/lib/messaging/server';
import {
  listConnections,
  readConnection,
  removeConnection,
  type ConnectionRef,
} from '@/lib/storage/repositories/connections-repository';
import { linksOfDeal } from '@/lib/storage/repositories/links-repository';
import {
  addToOutbox,
  discardWrite,
  listOutbox,
  retryWrite,
} from '@/lib/storage/repositories/outbox-repository';
import { callCrm } from '../crm/call-crm';
import { connectCrm } from '../crm/connect-crm';
import { readRecord } from '../crm/read-record';
import { forgetCached } from '../crm/session-cache';
import type { HandlerContext } from '../handler-context';

type ConnectionHandlers = Pick<
  Handlers,
  'crm.connections' | 'crm.connect' | 'crm.test' | 'crm.disconnect' | 'crm.read' | 'crm.records'
>;
type OutboxHandlers = Pick<Handlers, 'crm.write' | 'crm.outbox' | 'crm.retry' | 'crm.discard'>;

/** Connections to CRMs, and what is read and written through them. */
export function crmHandlers(context: HandlerContext): ConnectionHandlers & OutboxHandlers {
  return { ...connectionHandlers(context), ...outboxHandlers(context) };
}

function connectionHandlers({ db, crm, deliver }: HandlerContext): ConnectionHandlers {
  return {
    'crm.connections': () => listConnections(db),
    'crm.connect': async ({ signIn, ...ref }) => {
      const answer = await connectCrm(crm, ref, signIn);
      if (!answer.ok) return answer;
      await tell();
      void deliver();
      return { ok: true, connection: answer.value };
    },
    'crm.test': async (ref: ConnectionRef) => {
      await callCrm(crm, ref, (connector, access) => connector.check(access));
      await forgetCached(ref);
      await tell();
      return (await readConnection(db, ref))?.connection ?? null;
    },
    'crm.disconnect': async (ref: ConnectionRef) => {
      await removeConnection(db, ref);
      await forgetCached(ref);
      await tell();
      return null;
    },
    'crm.read': ({ record, fresh }) => readRecord(crm, record, { fresh }),
    'crm.records': ({ dealId }) => linksOfDeal(db, dealId),
  };
}

function outboxHandlers({ db, now, recover, deliver }: HandlerContext): OutboxHandlers {
  return {
    'crm.write': async ({ id, dealId, record, work }) => {
      const at = now();
      const item = await addToOutbox(db, {
        id,
        dealId,
        record,
        work,
        state: 'waiting',
        attempts: 0,
        dueAt: at,
        failure: null,
        absorbed: [],
        createdAt: at,
        updatedAt: at,
      });
      await tell();
      // Not waited for: it is on disk, and how it goes is told when it is known.
      void deliver();
      return item;
    },
    'crm.outbox': ({ dealId }) => listOutbox(db, dealId),
    'crm.retry': async ({ id }) => {
      // Else a write that was cut off would look as if it were under way.
      await recover();
      const item = await retryWrite(db, id, now());
      await tell();
      void deliver();
      return item;
    },
    'crm.discard': async ({ id }) => {
      await discardWrite(db, id);
      await tell();
      return null;
    },
  };
}

async function tell(): Promise<void> {
  await broadcast({ topic: 'crm', tabId: null });
}
