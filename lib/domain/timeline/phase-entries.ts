import { DEAL_PHASES, type DealPhase } from '../deals/deal';
import type { WholeDeal } from '../deals/whole-deal';
import { middleOfDay } from './middle-of-day';
import { happening, type TimelineEntry, type TimelineViewer } from './timeline-entry';

/** What is known of when a deal went from phase to phase: nobody writes that down, so that it is told by its signs. */
export function phaseEntries(
  { deal, emails, records, delivery, deliveryDays }: WholeDeal,
  { now }: TimelineViewer,
): TimelineEntry[] {
  const phase = (code: string, at: string, text = '') =>
    happening({ key: `phase ${code} ${at}`, kind: 'phase', code, text, at });
  const onDay = (code: string, day: string | null) =>
    day === null ? [] : [phase(code, middleOfDay(day))];
  return [
    phase('begun', deal.createdAt),
    ...closing(deal, now),
    ...records.flatMap(({ wonAt, name }) => (wonAt === null ? [] : [phase('won', wonAt, name)])),
    ...emails
      .filter(({ kind }) => kind === 'csm_introduction' || kind === 'am_introduction')
      .map(({ sentAt }) => phase('handed_over', sentAt)),
    ...emails
      .filter(({ kind }) => kind === 'champion_recap')
      .map(({ sentAt }) => phase('technical_win', sentAt)),
    ...onDay('contract_signed', delivery.contractSigned),
    ...onDay('deposit_invoiced', delivery.depositInvoiced),
    ...onDay('delivery_started', deliveryDays.deliveryStarted),
    ...onDay('week_12_report', deliveryDays.weekTwelveReport),
  ];
}

/** The close date is the day of signing once the deal is signed; before, it is a plan, and may be late. */
function closing({ closeDate, phase, id }: WholeDeal['deal'], now: Date): TimelineEntry[] {
  if (closeDate === null) return [];
  const at = middleOfDay(closeDate);
  const what = { key: `close ${id}`, kind: 'phase', at } as const;
  if (isPast(phase, 'signed')) return [happening({ ...what, code: 'signed' })];
  const state = at < now.toISOString() ? 'late' : 'ahead';
  return [happening({ ...what, code: 'close_planned', state, due: at, isDay: true })];
}

function isPast(phase: DealPhase, other: DealPhase): boolean {
  return DEAL_PHASES.indexOf(phase) >= DEAL_PHASES.indexOf(other);
}
