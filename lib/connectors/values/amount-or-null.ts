/** An amount as a number, from what a CRM writes as a number or as its digits; null for none. */
export function amountOrNull(said: string | number | null | undefined): number | null {
  if (said === null || said === undefined || said === '') return null;
  const value = Number(said);
  return Number.isFinite(value) ? value : null;
}
