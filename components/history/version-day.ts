import { shortDay } from '@/components/ledger/short-day';
import type { Version } from '@/lib/domain/versions/version';

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });

/** When a stretch of work was: its day, and the time it ended. */
export function versionDay({ endedAt }: Pick<Version, 'endedAt'>, now: Date): string {
  return `${shortDay(endedAt, now)}, ${time.format(new Date(endedAt))}`;
}
