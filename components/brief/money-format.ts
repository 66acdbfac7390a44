/** How an amount is shown: with its currency where that is a real one, whole where it is. */
export function moneyFormat(currency: string): Intl.NumberFormatOptions {
  const isReal = Intl.supportedValuesOf('currency').includes(currency);
  return isReal
    ? {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        trailingZeroDisplay: 'stripIfInteger',
      }
    : { maximumFractionDigits: 2 };
}
