import type { Page } from 'playwright-core';
import type { Deal } from '@/lib/domain/deals/deal';
import type { Meeting } from '@/lib/domain/deals/meeting';
import type { PromiseRecord } from '@/lib/domain/ledger/promise-record';
import type { Profile } from '@/lib/domain/profile';
import { aDeal, maya } from '../../fixtures/records';
import { aMeeting } from '../../unit/domain/agenda/agenda-of';
import { promiseAt } from '../../unit/domain/ledger/promise-at';
import { seedRecords } from './seed-records';
import { zoneAtNoon } from './time-zone';

const DAY_MS = 86_400_000;
const SAID = '2026-01-05T09:00:00.000Z';

/** Where the browser of these tests is. */
export const NOON_ZONE = zoneAtNoon(new Date());

/** The day that is so many days from now, there. */
export function dayFromNow(days: number): string {
  const there = new Intl.DateTimeFormat('sv-SE', { timeZone: NOON_ZONE });
  return there.format(new Date(Date.now() + days * DAY_MS));
}

/** A promise said long ago, due so many days from now. */
export function promiseDue(
  days: number,
  changes: Partial<PromiseRecord> & { readonly id: string },
): PromiseRecord {
  return promiseAt({ due: dayFromNow(days), sentAt: SAID, ...changes });
}

/** Two deals, of which nothing is late and all there is can be told at once. */
export const DEALS: readonly Deal[] = [
  aDeal({ phase: 'negotiating' }),
  aDeal({ id: 'deal-alder-01', name: 'Alder Foods rollout', company: 'Alder Foods' }),
];

/** A meeting planned for so many minutes from now. */
export function meetingIn(minutes: number, changes: Partial<Meeting> = {}): Meeting {
  return aMeeting({ plannedAt: new Date(Date.now() + minutes * 60_000).toISOString(), ...changes });
}

/** Writes rows, and how the rep wants to be told: at any hour of any day, but what a test says. */
export async function putToday(
  page: Page,
  rows: Readonly<Record<string, readonly object[]>>,
  changes: Partial<Profile> = {},
): Promise<void> {
  const profile = { ...maya, weekend: [], quietFrom: '00:00', quietTo: '00:00', ...changes };
  await seedRecords(page, { ...rows, settings: [{ key: 'profile', value: profile }] });
}
