import { i18n } from '#i18n';
import { localDay } from '@/components/ledger/local-day';
import { shortDay } from '@/components/ledger/short-day';
import type { FoundWon } from '@/lib/domain/gate/found-won';
import { crmName } from '@/components/crm/crm-name';

const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'long' });
const DAY_MS = 86_400_000;
/** From here on days say more than hours. */
const HOURS_AT_MOST = 48;

/** Where a deal was found won and when its brief is, or was, due. */
export function deadlineText({ state, hours, record }: FoundWon): string {
  const words = { crm: crmName(record.record.crm) };
  if (state === 'late' && hours === 0) return i18n.t('gate.lateNow', words);
  const time =
    hours > HOURS_AT_MOST
      ? i18n.t('gate.days', Math.floor(hours / 24))
      : i18n.t('gate.hours', hours);
  return i18n.t(`gate.${state}`, { ...words, time });
}

/** When a deal was won, and what that means for its brief. */
export function wonHint({ wonAt }: FoundWon, now: Date): string {
  const won = new Date(wonAt);
  // Calendar days: read as UTC each has 24 hours, whatever clocks are changed here.
  const days = (Date.parse(localDay(now)) - Date.parse(localDay(won))) / DAY_MS;
  if (days <= 0) return i18n.t('gate.wonHint', { day: i18n.t('gate.today') });
  const day = days < 7 ? weekday.format(won) : shortDay(wonAt, now);
  return i18n.t('gate.wonHint', { day: i18n.t('gate.onDay', { day }) });
}
