import { z } from '@/lib/domain/zod';
import { instantText, lineText } from '../text';

/**
 * Why a CRM did not do what it was asked. `not_json`: a page of text where data was expected, as a proxy or a
 * sign-in page sends it. `expired`: the key or session is no longer taken. `missing_scope`: it may not do this.
 * `gone`: no such record. `changed`: data of another shape than we know. `refused`: the values were not taken.
 * `not_permitted`: the browser has not been allowed to call this host.
 */
export const CRM_FAILURES = [
  'not_connected',
  'not_permitted',
  'offline',
  'not_json',
  'expired',
  'missing_scope',
  'gone',
  'rate_limited',
  'server_error',
  'changed',
  'refused',
] as const;
export type CrmFailureKind = (typeof CRM_FAILURES)[number];

export const crmFailureSchema = z.object({
  kind: z.enum(CRM_FAILURES),
  /** When it may be tried again, where the CRM said so. */
  retryAt: instantText.nullable(),
  /** What the CRM named: the scope that lacks, the field it refused. Never a key. */
  detail: lineText,
});
export type CrmFailure = z.infer<typeof crmFailureSchema>;
