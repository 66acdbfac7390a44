import { z } from '@/lib/domain/zod';
import type { ReadRefusal } from '../request/read-failure';

const scopesSchema = z.array(z.string()).catch([]);
const contextSchema = z
  .object({ requiredGranularScopes: scopesSchema, requiredScopes: scopesSchema })
  .catch({ requiredGranularScopes: [], requiredScopes: [] });
const refusalSchema = z.object({
  category: z.string().catch(''),
  message: z.string().catch(''),
  policyName: z.string().catch(''),
  errors: z.array(z.object({ context: contextSchema })).catch([]),
});
/** HubSpot's own status while an account is moved between its data centres. */
const MIGRATING = 477;

/**
 * What HubSpot's `{status, category, message, errors}` means.
 *
 * @see https://developers.hubspot.com/docs/api-reference/error-handling
 */
export const readHubspotRefusal: ReadRefusal = (status, json) => {
  if (status < 400) return null;
  const read = refusalSchema.safeParse(json);
  if (!read.success) return null;
  const { category, message, policyName, errors } = read.data;
  if (status === MIGRATING) return { kind: 'server_error', detail: message };
  if (/_AUTHENTICATION$/.test(category)) return { kind: 'expired', detail: '' };
  if (status === 403) {
    const scopes = errors.flatMap(({ context }) => [
      ...context.requiredGranularScopes,
      ...context.requiredScopes,
    ]);
    return { kind: 'missing_scope', detail: [...new Set(scopes)].join(', ') || message };
  }
  // Which of its limits: `DAILY` comes back tomorrow, the others within seconds.
  if (status === 429) return { kind: 'rate_limited', detail: policyName };
  return [401, 404, 410].includes(status) || status >= 500
    ? null
    : { kind: 'refused', detail: message };
};
