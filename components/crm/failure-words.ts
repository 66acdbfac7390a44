import { i18n } from '#i18n';
import type { CrmFailure, CrmFailureKind } from '@/lib/domain/crm/crm-failure';

/** Why a CRM did not do what it was asked, as the rep reads it. */
export interface FailureWords {
  readonly message: string;
  /** What the CRM named: a scope, a field; empty where it named nothing. */
  readonly detail: string;
  /** What the rep can do about it; empty where it passes by itself. */
  readonly remedy: string;
}

const REMEDIES = [
  'not_connected',
  'not_permitted',
  'expired',
  'missing_scope',
  'gone',
  'changed',
  'refused',
] as const satisfies readonly CrmFailureKind[];
/** What is put right where CRMs are connected. */
const IN_SETTINGS: readonly CrmFailureKind[] = [
  'not_connected',
  'not_permitted',
  'expired',
  'missing_scope',
];

/**
 * A failure in words.
 *
 * @param crm - The CRM's name.
 */
export function failureWords({ kind, detail }: CrmFailure, crm: string): FailureWords {
  const isOther = kind === 'not_connected' && detail !== '';
  const remedy = REMEDIES.find((one) => one === kind);
  return {
    message: isOther
      ? i18n.t('outbox.otherAccount', { crm, account: detail })
      : i18n.t(`outbox.failure.${kind}`, { crm }),
    detail: detail === '' || isOther ? '' : i18n.t('outbox.detail', { crm, detail }),
    remedy: remedy === undefined ? '' : i18n.t(`outbox.remedy.${remedy}`, { crm }),
  };
}

/** Whether a failure is put right in the settings. */
export function isForSettings({ kind }: CrmFailure): boolean {
  return IN_SETTINGS.includes(kind);
}
