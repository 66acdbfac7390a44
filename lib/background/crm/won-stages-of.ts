import { crmStageSchema, type CrmStage } from '@/lib/domain/crm/crm-deal';
import type { CrmRecordKey } from '@/lib/domain/crm/crm-record-key';
import { z } from '@/lib/domain/zod';
import { readConnection } from '@/lib/storage/repositories/connections-repository';
import { callCrm } from './call-crm';
import { connectionOf } from './connection-of';
import type { CrmContext } from './crm-context';
import { cacheKey, keepCached, readCached } from './session-cache';

const KEEP_MS = 24 * 60 * 60_000;
const KEEP_FAILED_MS = 5 * 60_000;

const keptSchema = z.array(crmStageSchema).nullable();

/**
 * The stages that are won ones in a record's CRM, asked for once a day; null where it isn't connected or did not
 * answer.
 */
export async function wonStagesOf(
  context: CrmContext,
  record: CrmRecordKey,
): Promise<Pick<CrmStage, 'id' | 'label'>[] | null> {
  const place = connectionOf(record);
  if (place === null || (await readConnection(context.db, place)) === null) return null;
  const key = cacheKey(place, 'stages');
  const stages = await context.inTurn(key, async () => {
    const known = await readCached(key, keptSchema, context.now());
    if (known !== undefined) return known;
    const answer = await callCrm(context, place, (connector, access) =>
      connector.readStages(access),
    );
    const read = answer.ok ? [...answer.value] : null;
    const keep = read === null ? KEEP_FAILED_MS : KEEP_MS;
    await keepCached(key, read, new Date(Date.parse(context.now()) + keep).toISOString());
    return read;
  });
  if (stages === null) return null;
  return stages
    .filter(({ standing }) => standing === 'won')
    .map(({ id, label }) => ({ id, label }));
}
