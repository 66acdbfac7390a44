/** The texts of a value that should be a list of them; whatever else is in it is left out. */
export function textsOf(value: unknown): readonly string[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return entries.filter((entry) => typeof entry === 'string');
}
