import { DEAL_PHASES, type DealPhase } from '../deals/deal';
import type { WholeDeal } from '../deals/whole-deal';
import type { Overview, OverviewFlag } from '../overview/overview';
import type { AgendaItem } from './agenda-item';
import { newItem } from './new-item';

/** The flags of a deal that are risks, and no deeds left undone. */
const RISKS: ReadonlySet<OverviewFlag> = new Set([
  'discount_heavy',
  'buyer_concerns',
  'champion_limited',
  'no_measure',
  'promises_unclassed',
]);

/** While a deal is only being looked at nothing is measured yet, and once it runs by itself nothing is handed over. */
const RISKY_FROM: DealPhase = 'technical_win';
const RISKY_TO: DealPhase = 'first_90_days';

/** What has no time of its own: another phase that is offered, and that the deal is riskier than others. */
export function standingItems(
  { deal }: WholeDeal,
  { offer, flags }: Pick<Overview, 'offer' | 'flags'>,
): AgendaItem[] {
  const dealId = deal.id;
  const risks = isRiskyPhase(deal.phase) ? flags.filter((flag) => RISKS.has(flag)) : [];
  return [
    ...(offer === null
      ? []
      : [newItem({ dealId, kind: 'offer', names: [offer.key], code: offer.to, since: offer.at })]),
    // One for all of them; another risk makes another thing of it.
    ...(risks.length === 0
      ? []
      : [newItem({ dealId, kind: 'risk', names: [risks.join('+')], code: risks.join(' ') })]),
  ];
}

function isRiskyPhase(phase: DealPhase): boolean {
  const at = DEAL_PHASES.indexOf(phase);
  return at >= DEAL_PHASES.indexOf(RISKY_FROM) && at <= DEAL_PHASES.indexOf(RISKY_TO);
}
