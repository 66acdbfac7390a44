import { hasReached } from '../deals/has-reached';
import type { WholeDeal } from '../deals/whole-deal';

/** Whether a deal is closed: by its phase, or in a CRM that has it as won. Until then a close date is an expectation. */
export function isClosed({ deal, records }: Pick<WholeDeal, 'deal' | 'records'>): boolean {
  return hasReached(deal.phase, 'signed') || records.some(({ standing }) => standing === 'won');
}
