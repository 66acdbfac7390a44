import { currencyIn } from '../../deals/currency-in';
import type { CrmRecord } from '../../page/page-context';
import type { CrmContact, CrmDeal } from '../crm-deal';
import type { DealStanding } from '../deal-standing';

/** What a CRM says of a deal, whether its interface or its page said it; null where neither does. */
export interface CrmSays {
  /** `quote` is how the CRM wrote it; the currency is a code, empty where none was named. */
  readonly amount: {
    readonly value: number;
    readonly currency: string;
    readonly quote: string;
  } | null;
  readonly closeDate: string | null;
  readonly company: string | null;
  readonly owner: { readonly name: string; readonly address: string | null } | null;
  readonly standing: DealStanding | null;
  readonly contacts: readonly CrmContact[];
}

/**
 * Lays what a CRM's interface gives over what its page shows: the interface is the source of truth, the page
 * fills in where the interface is silent or was not asked.
 *
 * @param deal - Null where the CRM isn't connected, or has not answered.
 */
export function crmSays(record: CrmRecord | null, deal: CrmDeal | null): CrmSays {
  return {
    amount: amountOf(deal) ?? shownAmount(record),
    closeDate: deal?.closeDate ?? record?.closeDate ?? null,
    company: deal?.company?.name ?? record?.company ?? null,
    owner: deal?.owner ?? shownOwner(record),
    standing: deal?.standing ?? record?.standing ?? null,
    contacts: deal?.contacts ?? [],
  };
}

/** Whether there is nothing in it that a deal's own records could agree or disagree with. */
export function isSilent({
  amount,
  closeDate,
  company,
  owner,
  standing,
  contacts,
}: CrmSays): boolean {
  const facts = [closeDate, company, owner?.name ?? null];
  return (
    // A CRM shows nothing and nought alike; of standings only a won one is compared.
    (amount === null || amount.value <= 0) &&
    standing !== 'won' &&
    facts.every((fact) => fact === null || fact === '') &&
    contacts.length === 0
  );
}

function amountOf(deal: CrmDeal | null): CrmSays['amount'] {
  if (!deal?.amount) return null;
  const { value, currency } = deal.amount;
  const code = currencyIn(currency ?? '');
  return { value, currency: code, quote: `${String(value)} ${code}`.trim() };
}

function shownAmount(record: CrmRecord | null): CrmSays['amount'] {
  if (record?.amount?.value === undefined || record.amount.value === null) return null;
  const { text, value } = record.amount;
  return { value, currency: currencyIn(text), quote: text };
}

function shownOwner(record: CrmRecord | null): CrmSays['owner'] {
  return record?.owner ? { name: record.owner, address: null } : null;
}
