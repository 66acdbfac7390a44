import type { Fact } from '../brief/fact';
import { EMPTY_FACTS } from '../brief/empty-facts';
import { comparableName } from '../deals/comparable-name';
import { currencyIn } from '../deals/currency-in';
import type { Deal } from '../deals/deal';
import { readStage } from '../import/read-stage';
import { newPerson } from '../people/new-person';
import type { Person } from '../people/person';
import type { CrmRecord } from '../page/page-context';
import { withoutMarkup } from '../text';
import { crmRecordId } from './crm-record-key';

/** What a deal begins with, beside what the rep gives it. */
export interface DealStart extends Pick<Deal, 'phase' | 'closeDate'> {
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
}

export interface RecordStartOptions {
  readonly dealId: string;
  /** The rep's own name: whoever else owns the deal is put on its people map. */
  readonly ownName: string;
  readonly newId: () => string;
  /** ISO instant. */
  readonly at: string;
}

/**
 * What a CRM's record says of a deal that is made from it, each thing with where it came from and yet to be
 * confirmed. An amount that can't be read as a number, and a stage that says lost, say nothing.
 */
export function startFromRecord(record: CrmRecord, options: RecordStartOptions): DealStart {
  const stage = record.stage === null ? 'evaluating' : readStage(record.stage);
  return {
    phase: stage === 'lost' ? 'evaluating' : stage,
    closeDate: record.closeDate,
    people: ownerOf(record, options),
    facts: amountOf(record, options),
  };
}

function ownerOf(
  { owner }: CrmRecord,
  { dealId, ownName, newId, at }: RecordStartOptions,
): readonly Person[] {
  if (owner === null || comparableName(owner) === comparableName(ownName)) return [];
  const person = { id: newId(), dealId, name: withoutMarkup(owner), toConfirm: true };
  return [newPerson({ ...person, role: 'ae', updatedAt: at })];
}

function amountOf(record: CrmRecord, { dealId, at }: RecordStartOptions): readonly Fact[] {
  const { amount } = record;
  if (amount === null || amount.value === null || amount.value <= 0) return [];
  const currency = currencyIn(amount.text);
  const ref = crmRecordId(record);
  return [
    {
      dealId,
      field: 'commercials',
      value: { ...EMPTY_FACTS.commercials, value: amount.value, currency },
      toConfirm: true,
      none: false,
      origins: [{ part: '', kind: 'crm', ref: ref.slice(0, 500), quote: amount.text, at }],
      revision: 1,
      updatedAt: at,
    },
  ];
}
