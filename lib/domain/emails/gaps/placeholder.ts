/**
 * What a gap looks like in a draft: `⟦timeline⟧`. The brackets are on no keyboard, and `cleanText` takes
 * them out of every value, so whatever matches was put there by a template.
 */
export const PLACEHOLDER_PATTERN = /⟦([^⟦⟧]*)⟧/gu;

/** The placeholder that shows a gap of that label. */
export function placeholderFor(label: string): string {
  return `⟦${label}⟧`;
}

/** The placeholders left in a text, each once, in order of appearance. */
export function findPlaceholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER_PATTERN), (match) => match[0]))];
}
