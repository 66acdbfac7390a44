import { dealAgenda } from '../agenda/deal-agenda';
import { formProgress } from '../brief/form-progress';
import { dealClocks } from '../clocks/deal-clocks';
import type { WholeDeal } from '../deals/whole-deal';
import { dealHabits } from '../habits/deal-habits';
import { offeredPhase } from '../journey/offered-phase';
import { whoseMove } from '../journey/whose-move';
import { ledgerLines } from '../ledger/ledger-line';
import { isoDay } from '../dates/calendar-day';
import { timeInZone } from '../dates/time-in-zone';
import { nextChange } from './next-change';
import type { Overview } from './overview';
import { overviewFlags } from './overview-flags';
import type { Viewer } from './viewer';

/** A deal as lists show it, at the viewer's moment. */
export function makeOverview(whole: WholeDeal, viewer: Viewer): Overview {
  const { id, name, company, phase, handoffModel, closeDate, archivedAt, updatedAt } = whole.deal;
  const brief = {
    ...formProgress('one_page', whole),
    isReady: whole.readinessChecks.some(({ result }) => result === 'ready'),
  };
  const clocks = dealClocks(whole, viewer);
  const flags = overviewFlags(whole, brief, viewer);
  const offer = offeredPhase(whole, viewer);
  const move = whoseMove(whole, clocks, viewer);
  const made = {
    dealId: id,
    name,
    company,
    phase,
    handoffModel,
    closeDate,
    archivedAt,
    updatedAt,
    brief,
    move,
    offer,
    clocks,
    agenda: dealAgenda(whole, { clocks, move, offer, flags }, viewer),
    openPromises: openPromises(whole, viewer),
    flags,
    habits: dealHabits(whole, clocks),
    madeAt: viewer.now.toISOString(),
    timeZone: viewer.calendar.timeZone,
  };
  return { ...made, validUntil: nextChange(made, whole, viewer) };
}

function openPromises({ promises }: WholeDeal, { now, calendar }: Viewer): number {
  const here = timeInZone(now.toISOString(), calendar.timeZone);
  const today = here === null ? '' : isoDay(here.day);
  return ledgerLines(promises, today).filter(({ state }) => state === 'open' || state === 'overdue')
    .length;
}
