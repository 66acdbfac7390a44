import type { DealProposal } from '@/lib/domain/deals/propose-deal';

/** A deal that begins with nothing known. */
export const NO_PROPOSAL: DealProposal = { name: '', company: '', domains: [], people: [] };
