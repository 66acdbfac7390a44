import { z } from '@/lib/domain/zod';
import type { CrmAccess, CrmAnswer } from '../crm-connector';
import { given } from '../request/answer';
import { mapped } from '../request/mapped';
import { line } from '../values/line';
import { runQuery } from './run-query';

/**
 * The currency of an opportunity; null in an org with a single one, where the field does not exist and asking
 * for it fails the whole query.
 *
 * @param id - Checked by `salesforceId`.
 * @see https://developer.salesforce.com/docs/platform/object-reference/references/standard-objects/object-opportunity.html
 */
export async function readCurrency(
  access: CrmAccess,
  id: string,
): Promise<CrmAnswer<string | null>> {
  const answer = await runQuery(
    access,
    `SELECT CurrencyIsoCode FROM Opportunity WHERE Id = '${id}'`,
    z.object({ CurrencyIsoCode: z.string().nullish() }),
  );
  if (!answer.ok && answer.failure.kind === 'missing_scope') return given(null);
  return mapped(answer, ([row]) => line(row?.CurrencyIsoCode) || null);
}
