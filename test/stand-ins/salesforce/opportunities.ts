import { deals } from '../hubspot/deals';

/** An opportunity as its record page shows it. */
export interface Opportunity {
  /** 15 characters; addresses have 18. */
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  /** `YYYY-MM-DD`. */
  readonly closeDate: string;
  /** The stage's own name, in no language. */
  readonly stage: string;
  readonly owner: string;
  readonly account: string;
  readonly contacts: readonly { readonly name: string; readonly title: string }[];
}

/** The stages of the sample org, in order; the closed ones share one step of the path. */
export const openStages = [
  'Qualification',
  'Needs Analysis',
  'Proposal/Price Quote',
  'Negotiation/Review',
] as const;
export const closedStages = ['Closed Won', 'Closed Lost'] as const;

const STAGES: Readonly<Record<string, string>> = {
  'Proof of concept': 'Needs Analysis',
  'Technical win': 'Proposal/Price Quote',
  'Contract sent': 'Negotiation/Review',
};

/** The sample deals again, and one more of the same name as the first: a renewal a year on. */
export const opportunities: readonly Opportunity[] = [...deals, ...deals.slice(0, 1)].map(
  (deal, at) => ({
    id: `006Fn00000AbC0${String(at + 1)}`,
    name: deal.name,
    amount: Number(deal.amount.replace(/[^\d.]/g, '')) + (at < deals.length ? 0 : 9_000),
    closeDate: deal.closeDate.split('/').reverse().join('-'),
    stage: at < deals.length ? (STAGES[deal.stage] ?? 'Qualification') : 'Qualification',
    owner: deal.owner,
    account: deal.companies[0]?.name ?? '',
    contacts: deal.contacts.map(({ name, properties }) => ({
      name,
      title: properties['jobtitle'] ?? '',
    })),
  }),
);

/** The address of an opportunity, with the id of 18 characters. */
export function pathOf({ id }: Opportunity): string {
  return `/lightning/r/Opportunity/${id}AAQ/view${location.search}`;
}
