/** What one reads of a field at most: nobody writes more to say one thing, and a pasted page costs no time. */
const MOST_READ = 2_000;

/** A text as the word lists expect it: lower case, straight apostrophes, single spaces. */
export function plainText(text: string): string {
  return text
    .slice(0, MOST_READ)
    .toLowerCase()
    .replace(/[\u2018\u2019`\u00b4]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
