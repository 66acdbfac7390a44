import { deals as sampleDeals } from '../hubspot/deals';

/** A deal as Pipedrive's page shows it. */
export interface Deal {
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly stage: string;
  readonly owner: string;
  readonly person: string;
  readonly organization: string;
  readonly closeDate: string;
}

/** The stages of the sample pipeline; won and lost are none of them. */
export const pipeline = [
  'Discovery',
  'Proof of concept',
  'Technical win',
  'Contract sent',
] as const;

/** The sample deals, numbered as a young company's are. */
export const deals: readonly Deal[] = sampleDeals.map((deal, at) => ({
  id: String(48 + at),
  title: deal.name,
  value: deal.amount,
  stage: deal.stage,
  owner: deal.owner,
  person: deal.contacts[0]?.name ?? '',
  organization: deal.companies[0]?.name ?? '',
  closeDate: deal.closeDate,
}));
