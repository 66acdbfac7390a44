/** Domains typed in a row, separated by commas, spaces or lines; an address counts as its domain. */
export function splitDomains(text: string): string[] {
  const domains = text
    .toLowerCase()
    .split(/[\s,;]+/u)
    .map((part) => part.slice(part.lastIndexOf('@') + 1).replace(/^https?:\/\/|^www\.|\/.*$/gu, ''))
    .filter((part) => part.includes('.') && part.length <= 253);
  return [...new Set(domains)].slice(0, 50);
}
