import type { CrmFailure, CrmFailureKind } from '@/lib/domain/crm/crm-failure';
import { plainDetail } from './plain-detail';
import { retryAt } from './retry-at';

/** A CRM's own way to say no: what its JSON means, or null where the status says enough. */
export type ReadRefusal = (
  status: number,
  json: unknown,
) => { readonly kind: CrmFailureKind; readonly detail: string } | null;

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The body; whether it was JSON, and which. */
  readonly body:
    { readonly kind: 'none' | 'text' } | { readonly kind: 'json'; readonly json: unknown };
}

export interface FailureContext {
  readonly readRefusal: ReadRefusal;
  /** What the call signed in with, which no detail may hold; empty for none. */
  readonly key: string;
  /** ISO instant. */
  readonly now: string;
}

/** Why an answer is not the one that was asked for; null where it may be. */
export function readFailure(answer: RawAnswer, context: FailureContext): CrmFailure | null {
  const refusal =
    answer.body.kind === 'json' ? context.readRefusal(answer.status, answer.body.json) : null;
  const kind = refusal?.kind ?? kindOf(answer);
  if (kind === null) return null;
  const waits = kind === 'rate_limited' || kind === 'server_error';
  return {
    kind,
    retryAt: waits ? retryAt(answer.headers, context.now) : null,
    detail: plainDetail(refusal?.detail ?? '', context.key),
  };
}

function kindOf({ status, body }: RawAnswer): CrmFailureKind | null {
  if (status === 401) return 'expired';
  if (status === 429) return 'rate_limited';
  if (status >= 500) return 'server_error';
  // A proxy or a sign-in page stands between: its status says nothing about the CRM's record.
  if (body.kind === 'text' || status < 200 || (status >= 300 && status < 400)) return 'not_json';
  if (status < 300) return null;
  if (status === 403) return 'missing_scope';
  return status === 404 || status === 410 ? 'gone' : 'refused';
}
