/** The number of a record from its address; null for what is none. */
export function recordNumber(text: string): number | null {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}
