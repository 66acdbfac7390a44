import type { CrmRecord } from '@/lib/domain/page/page-context';
import type { DealHost } from '@/lib/hosts/deal-host';
import { lineOf } from './clean-mail';

/** One look at a CRM page: its address, and the record there with its name. */
export interface RecordSight {
  readonly href: string;
  readonly record: CrmRecord | null;
}

/** Between two looks that must agree, in milliseconds: a CRM shows the last record's name under the next one's address. */
export const SETTLE_MS = 150;

/** Reads the record a CRM page is about; null on pages that are no deal's and while its name is loading. */
export function readRecord(host: DealHost, root: Document, href: string): RecordSight {
  const key = host.locate(new URL(href));
  const facts = key === null ? null : host.readDeal(root);
  if (key === null || facts === null) return { href, record: null };
  const { name, stage, amount, company, closeDate, owner } = facts;
  return {
    href,
    record: {
      ...key,
      name: lineOf(name),
      stage: stage === null ? null : lineOf(stage),
      amount: amount === null ? null : { text: lineOf(amount.text), value: amount.value },
      company: company === null ? null : lineOf(company),
      closeDate,
      owner: owner === null ? null : lineOf(owner),
    },
  };
}

/** Whether two looks, made {@link SETTLE_MS} apart, agree on address, record and name. */
export function isSettled(first: RecordSight, second: RecordSight): boolean {
  return (
    first.href === second.href &&
    first.record?.recordId === second.record?.recordId &&
    first.record?.name === second.record?.name
  );
}
