import type { CrmFailure, CrmFailureKind } from '@/lib/domain/crm/crm-failure';

/** A call that did what it was asked. */
export function given<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A call the CRM did not do, without a time to try again; `detail` is shown as it stands. */
export function failed(
  kind: CrmFailureKind,
  detail = '',
): { readonly ok: false; readonly failure: CrmFailure } {
  return { ok: false, failure: { kind, retryAt: null, detail } };
}
