import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { makeOverview } from '@/lib/domain/overview/make-overview';
import { overviewSchema, type Overview } from '@/lib/domain/overview/overview';
import type { Viewer } from '@/lib/domain/overview/viewer';
import { anyViewer, anyWholeDeal } from '@/test/fixtures/arbitrary-whole-deals';

const ZONES = ['Europe/Berlin', 'America/St_Johns', 'Pacific/Auckland'];
/** As far as an overview that names no moment is looked ahead, in milliseconds: two years. */
const FAR = 2 * 366 * 86_400_000;

/** Moments of a deal's own, about which something may change. */
function momentsOf(deal: WholeDeal): number[] {
  const text = JSON.stringify(deal);
  return [...text.matchAll(/"(\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?)"/gu)]
    .map(([, written = '']) => Date.parse(written))
    .filter((time) => !Number.isNaN(time));
}

/** A moment before which, or on which, an overview has to hold. */
function within(from: number, until: number, share: number): Date {
  return new Date(from + Math.floor((until - from - 1) * share));
}

const content = ({ validUntil: _, ...rest }: Overview) => rest;

describe.each(ZONES)('an overview that was made in %s', (zone) => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is as it says until it says', () => {
    vi.stubEnv('TZ', zone);
    const cases = fc.tuple(anyWholeDeal, anyViewer(zone)).chain(([deal, viewer]) =>
      // Near one of the deal's own moments, where things change, as often as anywhere.
      fc.tuple(
        fc.constant(deal),
        fc.oneof(
          fc.constant(viewer),
          fc
            .tuple(
              fc.constantFrom(...momentsOf(deal)),
              fc.integer({ min: -400 * 86_400, max: 40 * 86_400 }),
            )
            .map(([time, seconds]): Viewer => ({
              ...viewer,
              now: new Date(time - seconds * 1_000),
            })),
        ),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 4 }),
      ),
    );
    fc.assert(
      fc.property(cases, ([deal, viewer, shares]) => {
        const made = makeOverview(deal, viewer);
        expect(overviewSchema.parse(made)).toEqual(made);
        const from = viewer.now.getTime();
        const until = made.validUntil === null ? from + FAR : Date.parse(made.validUntil);
        expect(until).toBeGreaterThan(from);
        for (const share of [...shares, 1]) {
          const later = makeOverview(deal, { ...viewer, now: within(from, until, share) });
          expect(content(later)).toEqual(content(made));
        }
      }),
      // Making a deal smaller takes minutes, and the moment is told by what differs.
      { numRuns: 150, endOnFailure: true },
    );
  });
});
