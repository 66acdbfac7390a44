import type { CrmAnswer } from '@/lib/connectors/crm-connector';
import { crmDealSchema } from '@/lib/domain/crm/crm-deal';
import { crmFailureSchema } from '@/lib/domain/crm/crm-failure';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import { callCrm } from './call-crm';
import { connectionOf } from './connection-of';
import type { CrmContext } from './crm-context';
import { cacheKey, keepCached, readCached } from './session-cache';
import { readConnection } from '@/lib/storage/repositories/connections-repository';
import { seeRecord, type SeenRecord } from '@/lib/storage/repositories/links-repository';

/** So long what a CRM said is shown without asking again: pages ask whenever anything changes. */
const KEEP_MS = 30_000;

const readSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('read'), deal: crmDealSchema, readAt: z.iso.datetime() }),
  z.object({ kind: z.literal('failed'), failure: crmFailureSchema }),
]);
/** What a CRM says of a record; `none` where it isn't connected. */
export type RecordRead = z.infer<typeof readSchema> | { kind: 'none' };

/**
 * Reads a record through its connection.
 *
 * @param options - `fresh` asks the CRM even where it was asked a moment ago.
 */
export async function readRecord(
  context: CrmContext,
  record: CrmRecordKey,
  { fresh }: { readonly fresh: boolean },
): Promise<RecordRead> {
  const place = connectionOf(record);
  if (place === null || (await readConnection(context.db, place)) === null) return { kind: 'none' };
  // With its account: HubSpot's portals share an origin, and may share an id.
  const key = cacheKey(place, 'deal', record.account, record.recordId);
  // Two pages that ask at once ask the CRM once.
  return context.inTurn(key, async () => {
    const known = fresh ? undefined : await readCached(key, readSchema, context.now());
    if (known !== undefined) return known;
    const answer = await callCrm(context, place, (connector, access) =>
      connector.readDeal(access, record),
    );
    const read = readOf(answer, context.now());
    if (answer.ok) await seeRecord(context.db, seenIn(record, answer.value), context.now());
    const until = new Date(Date.parse(context.now()) + KEEP_MS).toISOString();
    await keepCached(key, read, until);
    return read;
  });
}

function seenIn(record: CrmRecordKey, deal: z.infer<typeof crmDealSchema>): SeenRecord {
  const { name, stage, standing, closeDate, amount } = deal;
  return { ...record, name, stage: stage?.label ?? null, standing, closeDate, amount };
}

function readOf(
  answer: CrmAnswer<z.infer<typeof crmDealSchema>>,
  readAt: string,
): z.infer<typeof readSchema> {
  return answer.ok
    ? { kind: 'read', deal: answer.value, readAt }
    : { kind: 'failed', failure: answer.failure };
}
