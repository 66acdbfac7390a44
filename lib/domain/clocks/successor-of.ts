import type { Deal } from '../deals/deal';

/** Who takes a customer over, by how the deal is handed over. */
export function successorOf({ handoffModel }: Pick<Deal, 'handoffModel'>): 'csm' | 'am' {
  return handoffModel === 'csm_90_day' ? 'csm' : 'am';
}
