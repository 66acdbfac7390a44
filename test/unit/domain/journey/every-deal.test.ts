import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockSchema, type Clock } from '@/lib/domain/clocks/clock';
import { factFieldSchema, factSchemas } from '@/lib/domain/brief/fact-schemas';
import { DEAL_PHASES, HANDOFF_MODELS } from '@/lib/domain/deals/deal';
import { hasReached } from '@/lib/domain/deals/has-reached';
import { wholeDealSchema, type WholeDeal } from '@/lib/domain/deals/whole-deal';
import { first90Of } from '@/lib/domain/first-90/first-90';
import { moveSchema } from '@/lib/domain/journey/move';
import { offeredPhase } from '@/lib/domain/journey/offered-phase';
import { phaseOfferSchema } from '@/lib/domain/journey/phase-offer';
import { whoseMove } from '@/lib/domain/journey/whose-move';
import { USER_ROLES } from '@/lib/domain/roles';
import { arbitraryOf } from '../../../fixtures/arbitrary-of';
import { NOW } from '../../../fixtures/records';
import { aClock, aViewer, aWholeDeal } from '../../../fixtures/whole-deals';

const facts = fc.subarray([...factFieldSchema.options], { maxLength: 6 }).chain((fields) =>
  fc.tuple(
    ...fields.map((field) =>
      fc.record({
        dealId: fc.constant('deal-northwind'),
        field: fc.constant(field),
        value: arbitraryOf(factSchemas[field]),
        toConfirm: fc.boolean(),
        none: fc.boolean(),
        origins: fc.constant([]),
        revision: fc.constant(1),
        updatedAt: fc.constant(NOW),
      }),
    ),
  ),
);
const wholeDeals = fc
  .tuple(arbitraryOf(wholeDealSchema.omit({ facts: true })), facts)
  .map(([rest, written]) => wholeDealSchema.parse(Object.assign({ facts: written }, rest)));
const clocks = fc
  .array(arbitraryOf(clockSchema), { maxLength: 4 })
  .map((values) => values.map((value): Clock => clockSchema.parse(value)));
const viewers = fc
  .record({
    role: fc.constantFrom(null, ...USER_ROLES),
    payouts: fc.boolean(),
    timeZone: fc.constantFrom('UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia'),
    now: fc.date({ min: new Date('2024-01-01'), max: new Date('2029-01-01'), noInvalidDate: true }),
  })
  .map(({ timeZone, ...rest }) =>
    aViewer({ ...rest, calendar: { ...aViewer().calendar, timeZone } }),
  );

describe('whatever a deal holds', () => {
  it('its move, its offer and its first 90 days are told', () => {
    fc.assert(
      fc.property(wholeDeals, clocks, viewers, (deal, running, viewer) => {
        const move = whoseMove(deal, running, viewer);
        if (move !== null) expect(moveSchema.parse(move)).toEqual(move);
        const offer = offeredPhase(deal, viewer);
        if (offer !== null) {
          expect(phaseOfferSchema.parse(offer)).toEqual(offer);
          expect(hasReached(deal.deal.phase, offer.to)).toBe(false);
        }
        expect(first90Of(deal, viewer) !== null).toBe(hasReached(deal.deal.phase, 'signed'));
      }),
      { numRuns: 300 },
    );
  });

  it('a refused offer is not made again', () => {
    fc.assert(
      fc.property(wholeDeals, viewers, (deal, viewer) => {
        const offer = offeredPhase(deal, viewer);
        if (offer === null) return;
        const refusal = { key: offer.key, dealId: deal.deal.id, at: viewer.now.toISOString() };
        const refused: WholeDeal = { ...deal, refusals: [...deal.refusals, refusal] };
        expect(offeredPhase(refused, viewer)?.key).not.toBe(offer.key);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a live deal with something to do', () => {
  const open = [aClock('renewal', { owner: 'csm', dueAt: '2026-12-01T12:00:00.000Z' })];
  const every = DEAL_PHASES.flatMap((phase) =>
    HANDOFF_MODELS.flatMap((handoffModel) =>
      [null, ...USER_ROLES].map((role) => ({ phase, handoffModel, role })),
    ),
  );

  it.each(every)(
    'has a next move: $phase, $handoffModel, $role',
    ({ phase, handoffModel, role }) => {
      const deal = aWholeDeal();
      const live = { ...deal, deal: { ...deal.deal, phase, handoffModel } };
      const move = whoseMove(live, open, aViewer({ role }));
      expect(move).not.toBeNull();
      // Nobody's is a rep's who hasn't said who they are.
      if (role === null) expect(move?.isMine).toBe(false);
    },
  );
});
