import type { Deal } from '@/lib/domain/deals/deal';
import type { Dossier } from '@/lib/domain/deals/dossier';
import { NO_PLAN, type Meeting, type MeetingKind } from '@/lib/domain/deals/meeting';
import { aDeal, aDossier, aPerson } from '../../../fixtures/records';

/** A meeting planned for 10:00 of a day, changed where a test says so. */
export function planned(kind: MeetingKind, day: string, changes: Partial<Meeting> = {}): Meeting {
  return {
    id: `meeting-${kind}`,
    dealId: 'deal-northwind',
    kind,
    plannedAt: `${day}T10:00:00.000Z`,
    heldAt: null,
    attendees: [],
    outcome: '',
    decided: '',
    ...NO_PLAN,
    updatedAt: '2026-03-01T09:00:00.000Z',
    ...changes,
  };
}

/** The same, held at noon of the day. */
export function held(kind: MeetingKind, day: string): Meeting {
  return planned(kind, day, { plannedAt: null, heldAt: `${day}T12:00:00.000Z` });
}

/** A signed deal, closed on Monday, 2 March 2026, with these meetings. */
export function dealWith(meetings: readonly Meeting[], changes: Partial<Deal> = {}): Dossier {
  return aDossier({
    deal: aDeal({ phase: 'signed', closeDate: '2026-03-02', ...changes }),
    people: [
      aPerson(),
      aPerson({
        id: 'person-priya',
        role: 'csm',
        name: 'Priya Nair',
        addresses: ['priya@fernhill.example'],
      }),
    ],
    meetings: [...meetings],
  });
}
