/** The parts by which a row is known, the first that is written. */
const NAMES = [
  'metric',
  'risk',
  'objection',
  'criterion',
  'what',
  'name',
  'label',
  'text',
] as const;

/** What a row of a fact is called: its own words; empty where nothing is written yet. */
export function rowName(row: unknown): string {
  if (typeof row !== 'object' || row === null) return typeof row === 'string' ? row : '';
  const parts: Readonly<Record<string, unknown>> = { ...row };
  for (const name of NAMES) {
    const text = parts[name];
    if (typeof text === 'string' && text !== '') return text;
  }
  return '';
}
