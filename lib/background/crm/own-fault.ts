import type { CrmAnswer } from '@/lib/connectors/crm-connector';

/**
 * What came of a call that failed for a reason of ours: it is reported without a word of what the error said,
 * which may quote a header and with it a key, and counts as a CRM that has changed.
 */
export function ownFault(what: string, error: unknown): CrmAnswer<never> {
  reportError(new Error(`${what} threw ${error instanceof Error ? error.name : typeof error}`));
  return { ok: false, failure: { kind: 'changed', retryAt: null, detail: '' } };
}
