import type { CrmStage } from '@/lib/domain/crm/crm-deal';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { mapped } from '../request/mapped';
import { line } from '../values/line';
import { runQuery } from './run-query';

const stageSchema = z.object({
  ApiName: z.string().min(1).max(200),
  MasterLabel: z.string().nullish(),
  IsWon: z.boolean(),
  IsClosed: z.boolean(),
});

/**
 * The stages in use, of all record types; an opportunity's `StageName` is a stage's `ApiName`.
 *
 * @see https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-opportunitystage.html
 */
export async function readStages(access: CrmAccess): Promise<CrmAnswer<readonly CrmStage[]>> {
  const answer = await runQuery(
    access,
    'SELECT ApiName, MasterLabel, IsWon, IsClosed FROM OpportunityStage WHERE IsActive = true ORDER BY SortOrder',
    stageSchema,
  );
  return mapped(answer, (stages) =>
    stages.map(({ ApiName, MasterLabel, IsWon, IsClosed }) => ({
      id: ApiName,
      label: line(MasterLabel ?? ApiName),
      standing: IsWon ? 'won' : IsClosed ? 'lost' : 'open',
    })),
  );
}
