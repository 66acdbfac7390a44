/** Who is quoted and when, as the line above a quote tells. */
export interface Attribution {
  readonly from: string;
  readonly date: string;
  /** How many lines it takes: mail programs break such lines in two. */
  readonly lines: number;
}

/** What stands around date and writer, as Gmail, Apple Mail, Thunderbird and Outlook write it, in a few languages. */
const AROUND: readonly RegExp[] = [
  /^on\s(?<told>.+)\swrote\s?:?$/iu,
  /^am\s(?<told>.+?\sschrieb\s.+?):?$/iu,
  /^op\s(?<told>.+?\sschreef\s.+?):?$/iu,
  /^le\s(?<told>.+)\sa écrit\s?:?$/iu,
  /^el\s(?<told>.+)\sescribió\s?:?$/iu,
  /^il\s(?<told>.+)\sha scritto\s?:?$/iu,
];
const BEGINS = /^(?:on|am|le|el|op|il)\s.*\d/iu;
const ENDS =
  /(?:\swrote|\sa écrit|\sescribió|\sha scritto|\sschrieb\s.+|\sschreef\s.+|^wrote)\s?:?$/iu;
/** The date ends with its last number, be it the year or the hour; then comes who wrote. */
const DATE_THEN_FROM =
  /^(?<date>.*\d[^\s@]*(?:\s*[ap]\.?m\.?\b)?(?:\s*(?:uhr|\([^)]*\)|(?:GMT|UTC|CES?T|BST|[CEMP][SD]T)\b))?),?\s+(?:schrieb\s+|schreef\s+)?(?<from>[^\d\s]\D*|\S+@\S+)$/iu;

/**
 * Reads the line above a quote.
 *
 * @param head - A line.
 * @param next - The one below it.
 */
export function readAttribution(head: string, next: string): Attribution | null {
  if (!BEGINS.test(head)) return null;
  const lines = ENDS.test(head) ? 1 : ENDS.test(next) ? 2 : 0;
  if (lines === 0) return null;
  const whole = lines === 1 ? head : `${head} ${next}`;
  const told = AROUND.map((around) => around.exec(whole)?.groups?.['told']).find(Boolean);
  if (told === undefined) return null;
  // An address has digits of its own.
  const at = told.indexOf('<');
  const groups = DATE_THEN_FROM.exec((at < 0 ? told : told.slice(0, at)).trim())?.groups;
  if (!groups) return null;
  const address = at < 0 ? '' : ` ${told.slice(at)}`;
  return { date: groups['date'] ?? '', from: `${groups['from'] ?? ''}${address}`, lines };
}
