import type { CrmStage } from '@/lib/domain/crm/crm-deal';
import type { DealStanding } from '@/lib/domain/crm/deal-standing';
import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { mapped } from '../request/mapped';
import { line } from '../values/line';
import { hubspotCall } from './hubspot-call';

const stageSchema = z.object({
  id: z.string().min(1).max(200),
  label: z.string(),
  metadata: z.object({ isClosed: z.string().catch(''), probability: z.string().catch('') }),
});
const pipelinesSchema = z.object({
  results: z.array(z.object({ stages: z.array(stageSchema) })),
});

/**
 * The stages of every deal pipeline. HubSpot has no flag for won: it is closed at a probability of 1, both
 * written as text.
 *
 * @see https://developers.hubspot.com/docs/api-reference/crm-pipelines-v3/guide
 */
export async function readStages(access: CrmAccess): Promise<CrmAnswer<readonly CrmStage[]>> {
  const answer = await hubspotCall(access, {
    method: 'GET',
    path: '/crm/v3/pipelines/deals',
    schema: pipelinesSchema,
  });
  return mapped(answer, ({ results }) =>
    results
      .flatMap(({ stages }) => stages)
      .map(({ id, label, metadata }) => ({
        id,
        label: line(label),
        standing: standingOf(metadata),
      })),
  );
}

function standingOf(metadata: { isClosed: string; probability: string }): DealStanding {
  if (metadata.isClosed !== 'true') return 'open';
  return Number(metadata.probability) === 1 ? 'won' : 'lost';
}
