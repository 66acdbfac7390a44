import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { makeOverview } from '@/lib/domain/overview/make-overview';
import { overviewSchema, type Overview } from '@/lib/domain/overview/overview';
import type { Viewer } from '@/lib/domain/overview/viewer';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { anyViewer, anyWholeDeal } from '@/test/fixtures/arbitrary-whole-deals';
import { aDeal, aSummary } from '@/test/fixtures/records';
import { aMail, aMeeting, aViewer, aWholeDeal } from '@/test/fixtures/whole-deals';

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

const content = ({ validUntil: _, madeAt: __, ...rest }: Overview) => rest;

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

describe('an overview’s end', () => {
  const berlin = answerCalendar(null, 'Europe/Berlin');
  const until = (whole: WholeDeal, now: string) =>
    makeOverview(whole, aViewer({ now: new Date(now), calendar: berlin })).validUntil;
  const deal = aDeal({ phase: 'signed', closeDate: '2026-03-02' });
  const archivedAt = '2026-03-02T12:00:00.000Z';
  const putAway = aWholeDeal({ deal: { ...deal, archivedAt } });

  it('is the end of the viewer’s day, where nothing happens before', () => {
    const whole = aWholeDeal({ deal });
    expect(until(whole, '2026-03-28T12:00:00.000Z')).toBe('2026-03-28T23:00:00.000Z');
    expect(until(whole, '2026-03-29T12:00:00.000Z')).toBe('2026-03-29T22:00:00.000Z');
  });

  it('is the hour at which a clock becomes late', () => {
    const emails = [aMail('csm_introduction', '2026-03-04T15:30:00.000Z')];
    expect(until(aWholeDeal({ deal, emails }), '2026-03-05T12:00:00.000Z')).toBe(
      '2026-03-05T15:30:00.000Z',
    );
  });

  it('is the hour of a meeting', () => {
    const meetings = [aMeeting('kickoff', { plannedAt: '2026-03-06T14:00:00.000Z' })];
    expect(until(aWholeDeal({ deal, meetings }), '2026-03-06T12:00:00.000Z')).toBe(
      '2026-03-06T14:00:00.000Z',
    );
  });

  it('is never of a deal that is put away, unless an answer to a mail of it is waited for', () => {
    expect(until(putAway, '2026-03-06T12:00:00.000Z')).toBeNull();
    const waiting = { ...putAway, emails: [aSummary({ sentAt: archivedAt })] };
    expect(until(waiting, '2026-03-04T12:00:00.000Z')).toBe('2026-03-04T23:00:00.000Z');
    expect(until(waiting, '2026-03-12T12:00:00.000Z')).toBeNull();
  });
});
