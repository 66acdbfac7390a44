/**
 * Whether a rep has written nothing in a value: empty texts, nulls, `false`, and lists and objects of
 * those. Row ids and a currency standing alone are no writing.
 */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  if (typeof value !== 'object') return false;
  return Object.entries(value).every(
    ([key, part]) => key === 'id' || key === 'currency' || isBlank(part),
  );
}
