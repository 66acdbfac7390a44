import type { CrmFailureKind } from '@/lib/domain/crm/crm-failure';
import { z } from '@/lib/domain/zod';
import type { ReadRefusal } from '../request/read-failure';

const faultSchema = z.object({ name: z.string(), message: z.string().catch('') });
/** In the web client's interface, with status 200. */
const answerSchema = z.object({
  error: z.object({ code: z.number().catch(0), data: faultSchema.nullish().catch(null) }),
});

/** By what the names of its exceptions end with; anything else it raises about our values. */
const MEANT: readonly (readonly [string, CrmFailureKind])[] = [
  ['SessionExpiredException', 'expired'],
  ['AccessDenied', 'expired'],
  ['Unauthorized', 'expired'],
  ['AccessError', 'missing_scope'],
  ['Forbidden', 'missing_scope'],
  ['MissingError', 'gone'],
  // A model, method or argument it does not know: the CRM app isn't installed, or is of another version.
  ['NotFound', 'changed'],
  ['AttributeError', 'changed'],
  ['TypeError', 'changed'],
  ['OperationalError', 'server_error'],
  ['SerializationFailure', 'server_error'],
  ['TooManyRequests', 'rate_limited'],
];
const SESSION_EXPIRED = 100;

/** What Odoo's exceptions mean, as the web client and as a key's calls get them (ran against Odoo 19). */
export const readOdooRefusal: ReadRefusal = (status, json) => {
  const { data: answer } = answerSchema.safeParse(json);
  if (answer !== undefined) {
    if (answer.error.code === SESSION_EXPIRED) return { kind: 'expired', detail: '' };
    return meant(answer.error.data ?? { name: '', message: '' });
  }
  const { data: fault } = faultSchema.safeParse(json);
  return status < 400 || fault === undefined ? null : meant(fault);
};

function meant({ name, message }: z.infer<typeof faultSchema>): ReturnType<ReadRefusal> {
  const unknownField = name.endsWith('ValueError') && message.startsWith('Invalid field');
  const kind = unknownField
    ? 'changed'
    : (MEANT.find(([end]) => name.endsWith(end))?.[1] ?? 'refused');
  return { kind, detail: kind === 'expired' || kind === 'gone' ? '' : message };
}
