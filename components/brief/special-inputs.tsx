import type { ComponentType } from 'react';
import { AmountInput } from '@/components/ui/amount-input';
import { CurrencyInput } from '@/components/ui/currency-input';
import { SuggestInput } from '@/components/ui/suggest-input';
import { useDeal } from '@/components/deal/deal-context';
import { isOurRole } from '@/lib/domain/people/person';
import { moneyFormat } from './money-format';

export interface SpecialInputProps {
  readonly label: string;
  readonly bare: boolean;
  readonly error: string | undefined;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
}

/** An amount in the deal's currency. */
function MoneyInput({ value, ...rest }: SpecialInputProps) {
  const { currency } = useDeal().valueOf('commercials');
  return (
    <AmountInput
      {...rest}
      value={typeof value === 'number' ? value : null}
      format={moneyFormat(currency)}
    />
  );
}

function CurrencyPart({ value, ...rest }: SpecialInputProps) {
  return <CurrencyInput {...rest} value={typeof value === 'string' ? value : ''} />;
}

/** Somebody of the customer's, by name: those on the people map are offered. */
function PersonInput({ value, ...rest }: SpecialInputProps) {
  const { people } = useDeal().dossier;
  const names = people.filter(({ role, name }) => name !== '' && !isOurRole(role));
  return (
    <SuggestInput
      {...rest}
      value={typeof value === 'string' ? value : ''}
      suggestions={names.map(({ name }) => name)}
    />
  );
}

/** Parts that need more than their kind gives, by fact and name. */
export const SPECIAL_INPUTS: Readonly<Record<string, ComponentType<SpecialInputProps>>> = {
  'trigger.saidBy': PersonInput,
  'successCriteria.owner': PersonInput,
  'sideCommitments.toWhom': PersonInput,
  'objections.raisedBy': PersonInput,
  'commercials.value': MoneyInput,
  'commercials.currency': CurrencyPart,
  'commercials.fees.amount': MoneyInput,
  'commercials.paymentMilestones.amount': MoneyInput,
};
