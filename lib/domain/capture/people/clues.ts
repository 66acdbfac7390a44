import { AFTER_RULES, BEFORE_RULES, GONE, OFFICE_RULES, type Clue } from './clue-rules';
import { titleAt } from './titles';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the words around a name tell of the person. */
export interface Clues {
  readonly clues: ReadonlySet<Clue>;
  /** Where a title stands in the text; null where none does. */
  readonly title: Span | null;
  /** Where the words that introduce the person begin and end. */
  readonly start: number;
  readonly end: number;
}

/** How much on each side of a name is read. */
const AFTER = 170;
const BEFORE = 90;
/** How much before a name introduces it, and how much on either side says that somebody left. */
const NEAR = 45;
const GONE_AFTER = 40;
const GONE_BEFORE = 25;
const ROW = /(?:^|\n)[\s>*\u2022\u2013+-]{0,6}(?:\d{1,2}[.)] )?[\s*_]{0,4}$/;
const OFFICE_TOLD = ['title_after', 'title_bracket', 'title_is'] as const;

/** What stands around a name. Reads a bounded stretch on each side. */
export function cluesAround(text: string, start: number, end: number): Clues {
  const clues = new Set<Clue>();
  const after = plain(text.slice(end, end + AFTER));
  const near = plain(text.slice(Math.max(0, start - BEFORE), start)).slice(-NEAR);
  const told: Span[] = [{ start, end }];
  const offices: Span[] = [];
  for (const { clue, between, read } of OFFICE_RULES) {
    const length = between.exec(after)?.[0].length;
    const span = length === undefined ? null : read(text.slice(end + length, end + AFTER));
    if (length === undefined || span === null) continue;
    clues.add(clue);
    offices.push({ start: end + length + span.start, end: end + length + span.end });
  }
  for (const { clue, pattern, isTold } of AFTER_RULES) {
    if (!pattern.test(after)) continue;
    clues.add(clue);
    if (isTold) told.push({ start, end: end + clauseEnd(after) });
  }
  for (const { clue, pattern } of BEFORE_RULES) if (pattern.test(near)) clues.add(clue);
  if (/(?:^|[.!?] |\band )(?:it's|its) $/.test(near) && /^[,.]|^ here/.test(after))
    clues.add('its');
  if (ROW.test(text.slice(Math.max(0, start - 12), start))) clues.add('list_row');
  if (isHeading(text, start)) clues.add('heading');
  if (GONE.test(after.slice(0, GONE_AFTER)) || GONE.test(near.slice(-GONE_BEFORE)))
    clues.add('gone');
  const before = titleBefore(text, start);
  if (before !== null && !OFFICE_TOLD.some((clue) => clues.has(clue))) {
    clues.add('title_before');
    if (saysOur(text, before.start)) clues.add('our_title');
    offices.push(before);
  }
  const title = offices[0] ?? null;
  if (title !== null) told.push(title);
  return {
    clues,
    title,
    start: Math.min(...told.map((one) => one.start)),
    end: Math.max(...told.map((one) => one.end)),
  };
}

/** A title that stands right before a name: "our CFO, ", "CFO = ", "DSI ", "the shift lead ". */
function titleBefore(text: string, start: number): Span | null {
  const slice = text.slice(Math.max(0, start - 70), start);
  const gap = /(?: ?(?:,|=|:|\u2013|-|is|\()? (?:is |called )?(?:the |um, |uh, )?)$/.exec(slice);
  if (gap === null) return null;
  const lead = slice.slice(0, gap.index);
  const from = Math.max(lead.search(/[^.,;:!?()\n\u2013\u2014|"=*]*$/), 0);
  const phrase = lead.slice(from);
  const offset = start - slice.length + from;
  for (const match of phrase.matchAll(/(?:^|\s)(?=\p{L})/gu)) {
    const at = match.index + match[0].length;
    const span = titleAt(phrase.slice(at));
    if (span !== null && at + span.end === phrase.length)
      return { start: offset + at + span.start, end: offset + phrase.length };
  }
  return null;
}

/** Whether the line is a heading or the first of the text, where companies are named. */
function isHeading(text: string, start: number): boolean {
  // No further back than that: a text of one line would be gone through for each of its names.
  const near = text.slice(Math.max(0, start - NEAR), start);
  const from = start - near.length + near.lastIndexOf('\n') + 1;
  return from === 0 || (near.includes('\n') && text.startsWith('#', from));
}

function saysOur(text: string, start: number): boolean {
  return /\bour (?:\p{L}+ ){0,3}$/u.test(plain(text.slice(Math.max(0, start - 20), start)));
}

/** Where the clause after a name ends. */
function clauseEnd(after: string): number {
  const lead = /^,? ?/.exec(after)?.[0].length ?? 0;
  const end = after.slice(lead).search(/[.,;:!?\n()\u2013]/);
  return end < 0 ? after.trimEnd().length : lead + end;
}

/** Lower case with straight apostrophes, of the same length; breaks of lines remain. */
function plain(text: string): string {
  const straight = text.replace(/[\u2018\u2019]/g, "'");
  const lower = straight.toLowerCase();
  if (lower.length === text.length) return lower;
  return straight.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
