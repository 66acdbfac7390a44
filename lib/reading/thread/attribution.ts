/** Who is quoted and when, as the line above a quote tells. */
export interface Attribution {
  readonly from: string;
  readonly date: string;
}

/** The line above a quote, as Gmail, Apple Mail, Thunderbird and Outlook write it, in a few languages. */
const WROTE: readonly RegExp[] = [
  /^on\s(?<date>.{4,80}?\d.{0,60}?)[,\s]\s*(?<from>[^\d,][^,]{1,120}?)\s+wrote:?$/iu,
  /^am\s(?<date>.{4,80}?\d.{0,40}?)\s+schrieb\s+(?<from>.{1,120}?):?$/iu,
  /^le\s(?<date>.{4,80}?\d.{0,60}?)[,\s]\s*(?<from>[^\d,].{1,120}?)\s+a écrit\s?:?$/iu,
  /^el\s(?<date>.{4,80}?\d.{0,60}?)[,\s]\s*(?<from>[^\d,].{1,120}?)\s+escribió:?$/iu,
  /^op\s(?<date>.{4,80}?\d.{0,60}?)\s+schreef\s+(?<from>.{1,120}?):?$/iu,
  /^il\s(?<date>.{4,80}?\d.{0,60}?)[,\s]\s*(?<from>[^\d,].{1,120}?)\s+ha scritto:?$/iu,
];
/** The first half of such a line where it was broken in two. */
const BEGINS = /^(?:on|am|le|el|op|il)\s.*\d/iu;
const ENDS = /(?:wrote|a écrit|escribió|ha scritto|schrieb .+|schreef .+)\s?:?$/iu;

/**
 * Reads the line above a quote.
 *
 * @param head - A line.
 * @param next - The one below it: mail programs break such lines in two.
 */
export function readAttribution(
  head: string,
  next: string,
): (Attribution & { readonly lines: number }) | null {
  if (!BEGINS.test(head)) return null;
  const lines = ENDS.test(head) ? 1 : ENDS.test(next) ? 2 : 0;
  if (lines === 0) return null;
  const whole = lines === 1 ? head : `${head} ${next}`;
  for (const pattern of WROTE) {
    const groups = pattern.exec(whole)?.groups;
    if (groups) return { from: groups['from'] ?? '', date: groups['date'] ?? '', lines };
  }
  return null;
}
