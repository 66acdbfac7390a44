import { z } from '@/lib/domain/zod';
import type { ReadRefusal } from '../request/read-failure';

const refusalSchema = z.object({
  success: z.literal(false),
  error: z.string().catch(''),
  code: z.string().catch(''),
});

/**
 * What Pipedrive's `{success: false, error}` means. With a 403 it also says that an account is full, which no
 * other scope would change.
 *
 * @see https://pipedrive.readme.io/docs/core-api-concepts-http-status-codes
 */
export const readPipedriveRefusal: ReadRefusal = (status, json) => {
  const read = refusalSchema.safeParse(json);
  if (!read.success) return null;
  const { error, code } = read.data;
  if (status === 403 && !code.startsWith('feature_capping')) {
    return { kind: 'missing_scope', detail: error };
  }
  return [401, 404, 410, 429].includes(status) || status >= 500
    ? null
    : { kind: 'refused', detail: error };
};
