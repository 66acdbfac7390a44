import { i18n } from '#i18n';
import type { LedgerLine } from '@/lib/domain/ledger/ledger-line';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import { shortDay } from './short-day';

/** Who a promise was made to, by name where one is known; empty where nobody was noted. */
export function peopleWords({ recipients: { to, cc } }: PromiseRecord): string {
  return [...to, ...cc].map(({ name, address }) => name ?? address).join(', ');
}

/** Where a promise comes from and when, as far as Baton can know. */
export function originWords({ source, status, sentAt }: PromiseRecord, now: Date): string {
  if (status === 'scheduled') return i18n.t('ledger.scheduledHint');
  const day = sentAt === null ? null : shortDay(sentAt, now);
  if (day === null) return i18n.t(`ledger.undatedOrigin.${source}`);
  return i18n.t(`ledger.origin.${source}`, { day });
}

/** What is known about a promise being kept: what was seen here, never that it was not done. */
export function keepingWords({ state, delivery, promise }: LedgerLine, now: Date): string | null {
  if (state === 'scheduled') return i18n.t('ledger.scheduledHint');
  if (promise.delivery !== null && state === 'kept') {
    const { sentence, at } = promise.delivery;
    return i18n.t('ledger.keptBy', { sentence, day: shortDay(at, now) });
  }
  const isPending = state === 'open' || state === 'overdue';
  return isPending && delivery === null ? i18n.t('ledger.notSeen') : null;
}
