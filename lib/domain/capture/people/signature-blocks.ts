import { addressIn, phoneIn } from './contact-details';
import { findNames, type NameSpan } from './find-names';
import { departmentAt, isTitleLine } from './titles';

/** A signature: who signs, where it stands and what it tells. */
export interface SignatureBlock {
  readonly name: NameSpan;
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly address: string;
  readonly phone: string;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const LONGEST_LINE = 110;
const MOST_LINES = 9;
const SIGN_OFF =
  /^(?:--|—|sd\/-|(?:with |my |many |kind(?:est)? |best |warm(?:est)? |mit |med |yours|thanks|thank you|thx|rgds|regards|best|cordial\w*|sincer\w*|respectfully|cheers|salut\w*|bien |viele |vielen |freundlich\w*|hilsen|mvh|vh|br|lg|mfg|vg|amitiés|atentamente|saludos|groeten?|groet|hälsningar|pozdr\w*|z poważaniem)[\p{L} ,.'’-]{0,40})[,.!]?$/iu;
const CONTACT =
  /[@|]|\+?\d[\d ()./-]{5,}\d|https?:|www\.|\b(?:tel|phone|mobile|cell|mob|fon|telefon|gsm|direct|fax|e-?mail|ltd|limited|gmbh|inc|llc|plc|pvt|s\.?a\.?s?|b\.?v\.?|a\.?b\.?|a\.?s\.?|oy|aps|group|university|college|council|hospital|bank|company|corporation|street|road|avenue|floor|strasse|straße|rue|pob?x?)\b/i;
const LETTERS = /^,? ?([\p{L}.&-]{2,10}\u00ae?)(?=[\s,|(\u2013]|$)/u;
const NO_CAPITAL = /\P{Lu}/gu;

/** The signatures in a passage: a line with a name and below it what tells of them. */
export function signatureBlocks(text: string, start: number, end: number): SignatureBlock[] {
  const lines = linesOf(text, start, end);
  const found: SignatureBlock[] = [];
  lines.forEach((line, index) => {
    const block = blockAt(text, lines, index, line);
    if (block !== null) found.push(block);
  });
  return found;
}

function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let from = start;
  while (from < end) {
    const found = text.indexOf('\n', from);
    const to = found < 0 || found > end ? end : found;
    lines.push({ start: from, end: to, text: text.slice(from, to) });
    from = to + 1;
  }
  return lines;
}

function blockAt(
  text: string,
  lines: readonly Line[],
  index: number,
  line: Line,
): SignatureBlock | null {
  if (line.text.length > LONGEST_LINE || line.text.length < 3) return null;
  const before = lines[index - 1]?.text.trim() ?? '';
  if (before !== '' && !SIGN_OFF.test(before)) return null;
  const [name] = findNames(text, line.start, line.end);
  if (name === undefined || text.slice(line.start, name.start).trim() !== '') return null;
  const rest = withoutLetters(text.slice(name.end, line.end).trim());
  // "Blessings,": how one ends a mail in one's own way.
  if (name.words.length === 1 && /^[,!.]$/.test(rest)) return null;
  if (rest !== '' && !/^[,|(\u2013\u00b7\u2022/"“-]/.test(rest)) return null;
  const below: Line[] = [];
  for (const next of lines.slice(index + 1, index + MOST_LINES)) {
    if (next.text.trim() === '' || next.text.startsWith('>') || next.text.length > LONGEST_LINE)
      break;
    if (!isSignatureLine(next.text, below.length)) break;
    below.push(next);
  }
  const restTitle =
    /^[,|\u2013\u00b7\u2022-]/.test(rest) && isTitleLine(rest)
      ? rest.replace(/^[,|\u2013\u00b7\u2022-]\s*/, '')
      : '';
  const titleLine = below.find(({ text: one }) => isTitleLine(one) && addressIn(one) === '');
  const words = [rest, ...below.map((one) => one.text)].join('\n');
  const [address, phone] = [addressIn(words), phoneIn(words)];
  if (titleLine === undefined && restTitle === '' && address === '' && phone === '') return null;
  return {
    name,
    start: name.start,
    end: lastTold(below)?.end ?? line.end,
    title: titleOf(restTitle === '' ? (titleLine?.text ?? '') : restTitle),
    address,
    phone,
  };
}

/** What follows a name without the letters that somebody earned: ", MBA, PMP", " FCCA", ", Ph.D."; titles are kept. */
function withoutLetters(rest: string): string {
  let left = rest;
  for (;;) {
    const [all = '', letters = ''] = LETTERS.exec(left) ?? [];
    if (letters.replace(NO_CAPITAL, '').length < 2) return left;
    if (isTitleLine(letters) || departmentAt(letters) !== null) return left;
    left = left.slice(all.length).trimStart();
  }
}

/** Whether a line below a name goes on a signature: short, and no sentence. */
function isSignatureLine(line: string, above: number): boolean {
  if (CONTACT.test(line) || isTitleLine(line)) return true;
  return (
    above < 6 && line.length <= 70 && !/[.!?:]$/.test(line.trim()) && !/^["“„]/.test(line.trim())
  );
}

/** The last line that tells something of somebody; a motto after it is left out. */
function lastTold(lines: readonly Line[]): Line | undefined {
  return lines.findLast(({ text }) => CONTACT.test(text) || isTitleLine(text));
}

/** "VP, People | Halden Manufacturing" and "Head of Quality, Halden Manufacturing" are titles before the company. */
function titleOf(line: string): string {
  const [first = ''] = line.split(/\s*[|\u2022\u00b7]\s*|\s+[\u2013-]\s+/);
  const parts = first.split(/\s*,\s*/);
  const company = parts.findIndex(
    (part, index) => index > 0 && !isTitleLine(part) && departmentAt(part) === null,
  );
  return (company < 0 ? parts : parts.slice(0, company)).join(', ').trim();
}
