import type { Clock, ClockId } from '@/lib/domain/clocks/clock';
import { dealClocks } from '@/lib/domain/clocks/deal-clocks';
import type { DealPhase } from '@/lib/domain/deals/deal';
import type { WholeDeal } from '@/lib/domain/deals/whole-deal';
import { answerCalendar } from '@/lib/domain/emails/tracking/answer-calendar';
import { aDeal } from '@/test/fixtures/records';
import { aViewer, aWholeDeal } from '@/test/fixtures/whole-deals';

/** A viewer in Berlin, an hour ahead of UTC in winter and two in summer. */
export const IN_BERLIN = answerCalendar(null, 'Europe/Berlin');

/** The clocks of a deal as Maya sees them in Berlin. */
export function clocksAt(whole: WholeDeal, now: string, calendar = IN_BERLIN): Clock[] {
  return dealClocks(whole, aViewer({ now: new Date(now), calendar }));
}

/** One of them; null where the deal hasn't got it. */
export function clockAt(
  id: ClockId,
  whole: WholeDeal,
  now: string,
  calendar = IN_BERLIN,
): Clock | null {
  return clocksAt(whole, now, calendar).find((clock) => clock.id === id) ?? null;
}

/** The deal with Northwind in a phase, handed over to a CSM, closed on Monday 2 March 2026. */
export function csmDeal(phase: DealPhase, changes: Partial<WholeDeal> = {}): WholeDeal {
  return aWholeDeal({
    deal: aDeal({ phase, closeDate: '2026-03-02', handoffModel: 'csm_90_day' }),
    ...changes,
  });
}

/** The same, handed over to an account manager. */
export function amDeal(phase: DealPhase, changes: Partial<WholeDeal> = {}): WholeDeal {
  return aWholeDeal({
    deal: aDeal({ phase, closeDate: '2026-03-02', handoffModel: 'am_clean_break' }),
    ...changes,
  });
}
