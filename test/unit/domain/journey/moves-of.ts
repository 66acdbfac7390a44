import type { Clock } from '@/lib/domain/clocks/clock';
import type { Deal } from '@/lib/domain/deals/deal';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { whoseMove } from '@/lib/domain/journey/whose-move';
import type { Viewer } from '@/lib/domain/overview/viewer';
import { DONE_FACTS, DONE_PEOPLE } from '../brief/done-dossier';
import { dossierOf } from '../brief/dossier-of';
import { aDeal, aPerson } from '../../../fixtures/records';
import { aViewer, aWholeDeal } from '../../../fixtures/whole-deals';

/** Held on the Friday before. */
export const HELD = { heldAt: '2026-02-27T12:00:00.000Z' };
/** The end of the week. */
export const LATER = '2026-03-06T22:59:59.999Z';
/** That Priya can restate it. */
export const READY: WholeDeal['readinessChecks'][number] = {
  id: 'check-priya',
  dealId: 'deal-northwind',
  at: '2026-03-01T09:00:00.000Z',
  by: 'Priya Raman',
  via: 'baton',
  result: 'ready',
  reason: '',
  answers: null,
  pushed: { killer: '', quietChampion: '', onTheHook: '' },
};
/** Maya sells, Mei proves, Priya takes over. */
export const OURS = [
  aPerson({
    id: 'person-maya',
    role: 'ae',
    name: 'Maya Lindqvist',
    addresses: ['maya@fernhill.example'],
  }),
  aPerson({
    id: 'person-mei',
    role: 'se',
    name: 'Mei Tanaka',
    addresses: ['mei@fernhill.example'],
  }),
  aPerson({ id: 'person-priya', role: 'csm', name: 'Priya Raman', addresses: [] }),
];
/** A brief that lacks nothing. */
export const DONE = dossierOf({ facts: DONE_FACTS, people: DONE_PEOPLE });

/** A deal whose brief is done, with the people of ours. */
export function written(deal: Partial<Deal>, parts: Partial<WholeDeal> = {}): WholeDeal {
  const people = [...DONE.people, ...OURS];
  return aWholeDeal({ facts: DONE.facts, people, ...parts, deal: aDeal(deal) });
}
/** One of which nothing is written. */
export const bare = (deal: Partial<Deal>, parts: Partial<WholeDeal> = {}) =>
  aWholeDeal({ people: [aPerson(), ...OURS], ...parts, deal: aDeal(deal) });
/** Its next move, of Maya's unless a test says so. */
export const move = (
  deal: WholeDeal,
  clocks: readonly Clock[] = [],
  viewer: Partial<Viewer> = {},
) => whoseMove(deal, clocks, aViewer(viewer));
/** Whose move it is, and what, in short. */
export const said = (
  deal: WholeDeal,
  clocks: readonly Clock[] = [],
  viewer: Partial<Viewer> = {},
) => {
  const next = move(deal, clocks, viewer);
  return next === null ? null : `${next.who} ${next.code}`;
};
