/** Whether one of the patterns is found in a text. */
export function matchesAny(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((one) => one.test(text));
}
