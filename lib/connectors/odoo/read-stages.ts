import type { CrmStage } from '@/lib/domain/crm/crm-deal';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { mapped } from '../request/mapped';
import { line } from '../values/line';
import { odooCall } from './odoo-call';
import { odooText } from './odoo-schemas';

const stageSchema = z.object({
  id: z.int().positive(),
  name: odooText,
  is_won: z.boolean(),
});

/** Every stage of every team; none of them means lost. */
export function readStages(access: CrmAccess): Promise<CrmAnswer<readonly CrmStage[]>> {
  return readStagesOf(access, []);
}

/** The stages a search finds. */
export async function readStagesOf(
  access: CrmAccess,
  domain: readonly (readonly [string, '=', number])[],
): Promise<CrmAnswer<readonly CrmStage[]>> {
  const answer = await odooCall(access, {
    model: 'crm.stage',
    method: 'search_read',
    ids: null,
    named: { domain, fields: ['name', 'is_won'], order: 'sequence, id' },
    schema: z.array(stageSchema),
  });
  return mapped(answer, (stages) =>
    stages.map(({ id, name, is_won }) => ({
      id: String(id),
      label: line(name),
      standing: is_won ? 'won' : 'open',
    })),
  );
}
