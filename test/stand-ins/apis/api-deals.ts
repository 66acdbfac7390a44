import { deals, type Associated } from '../hubspot/deals';
import { deals as pipedriveDeals } from '../pipedrive/deals';

/** A sample deal as data, by the ids it has in HubSpot and in Pipedrive. */
export interface ApiDeal {
  readonly hubspot: string;
  readonly pipedrive: string;
  readonly name: string;
  readonly value: number;
  readonly currency: string;
  /** `YYYY-MM-DD`. */
  readonly closeDate: string;
  readonly stage: string;
  readonly contacts: readonly Associated[];
  readonly companies: readonly Associated[];
}

/** Who owns them all. */
export const owner = { name: 'Maya Lindqvist', email: 'maya@fernhill.example' } as const;

/** The deals of the record pages, with their amounts and days as data. */
export const apiDeals: readonly ApiDeal[] = deals.map((deal, at) => {
  const { name, stage, contacts, companies } = deal;
  return {
    ...{ hubspot: deal.id, pipedrive: pipedriveDeals[at]?.id ?? '' },
    ...{ name, stage, contacts, companies },
    value: Number(deal.amount.replace(/[^\d.]/gu, '')),
    currency: 'GBP',
    closeDate: deal.closeDate.split('/').toReversed().join('-'),
  };
});
