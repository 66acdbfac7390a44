import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { mapped } from '../request/mapped';
import { salesforceCall } from './salesforce-call';

/**
 * The records a SOQL query finds, at most the first 2,000.
 *
 * @param soql - Holds nothing from outside but checked ids and `soqlText`.
 * @see https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_query.htm
 */
export async function runQuery<Row>(
  access: CrmAccess,
  soql: string,
  row: z.ZodType<Row>,
): Promise<CrmAnswer<readonly Row[]>> {
  const answer = await salesforceCall(access, {
    method: 'GET',
    path: `/query?q=${encodeURIComponent(soql)}`,
    schema: z.object({ records: z.array(row) }),
  });
  return mapped(answer, ({ records }) => records);
}
