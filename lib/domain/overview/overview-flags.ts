import { riskFlags } from '../brief/risk-flags';
import { DEAL_PHASES } from '../deals/deal';
import type { WholeDeal } from '../deals/whole-deal';
import { trackedEmails } from '../emails/tracking/tracked-emails';
import { foundWon } from '../gate/found-won';
import type { Overview, OverviewFlag } from './overview';
import type { Viewer } from './viewer';

/** Why a deal deserves a second look, what presses first. */
export function overviewFlags(
  deal: WholeDeal,
  { isReady }: Overview['brief'],
  { now, calendar }: Viewer,
): OverviewFlag[] {
  const tracked = trackedEmails(deal.emails, now.toISOString(), calendar);
  const isUnanswered = tracked.some(({ tracking }) => tracking.state === 'no_reply');
  const isHandedOver = DEAL_PHASES.indexOf(deal.deal.phase) >= DEAL_PHASES.indexOf('handed_over');
  return [
    ...(foundWon(deal, deal.records, now) === null ? [] : (['won_open'] as const)),
    ...(isUnanswered ? (['unanswered'] as const) : []),
    ...(isHandedOver && !isReady ? (['handed_over_unready'] as const) : []),
    ...riskFlags(deal).map(({ code }) => code),
  ];
}
