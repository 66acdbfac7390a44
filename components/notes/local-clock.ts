import { localDay } from '@/components/ledger/local-day';
import type { LocalClock } from '@/lib/domain/deals/note';

/** Days as this computer counts them. */
export const localClock: LocalClock = {
  dayOf: (instant) => localDay(new Date(instant)),
  noonOf: (day) => new Date(`${day}T12:00`).toISOString(),
};
