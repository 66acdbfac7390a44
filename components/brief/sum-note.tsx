import { i18n } from '#i18n';
import { useDeal } from '@/components/deal/deal-context';
import { moneyFormat } from './money-format';
import type { FactRow } from './rows-of';

/** What the amounts of a list come to, held against the deal's value. */
export function SumNote({ rows }: { readonly rows: readonly FactRow[] }) {
  const { currency, value } = useDeal().valueOf('commercials');
  const amounts = rows.flatMap(({ amount }) => (typeof amount === 'number' ? amount : []));
  if (amounts.length === 0 || amounts.some(Number.isNaN)) return null;
  const show = (amount: number) => amount.toLocaleString(undefined, moneyFormat(currency));
  const sum = cents(amounts.reduce((all, amount) => all + amount, 0));
  return (
    <p className={sum > (value ?? sum) ? 'text-small text-warn' : 'text-small text-ink-2'}>
      {sumText(sum, value, show)}
    </p>
  );
}

function sumText(sum: number, value: number | null, show: (amount: number) => string): string {
  if (value === null) return i18n.t('editor.sum', { sum: show(sum) });
  if (sum === value) return i18n.t('editor.sumMatches', { sum: show(sum) });
  return sum < value
    ? i18n.t('editor.sumOpen', {
        sum: show(sum),
        rest: show(cents(value - sum)),
        value: show(value),
      })
    : i18n.t('editor.sumOver', { sum: show(sum), rest: show(cents(sum - value)) });
}

/** Sums of fractions without the dust that binary fractions leave. */
function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
