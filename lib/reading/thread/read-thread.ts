import type { Speaker, Turn } from '@/lib/domain/capture/capture-document';
import { isoInstant } from '@/lib/domain/dates/iso-instant';
import { headOf, isBlank, type Line } from '../lines';
import { readMoment, type MomentOptions } from '../moment';
import { readAttribution } from './attribution';
import { readMailHeader, readSpeaker } from './mail-header';

/** What mail programs put between a mail and the one it answers or forwards. */
const DELIMITER =
  /^(?:[-_*=]{4,}|-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|messaggio originale|oorspronkelijk bericht)\s*-{2,}|begin forwarded message:)$/iu;
/** As many letters of a mail as tell whether it stands in the text twice. */
const SAME_LETTERS = 80;

interface ReadMail {
  readonly from: Speaker | null;
  readonly time: number | null;
  readonly subject: string;
  /** Whether it stands below the mail that answers it. */
  readonly isQuoted: boolean;
  /** Its words, without what it quotes. */
  readonly parts: Line[];
}

/** The mails of a text in the order of the text. */
export interface ReadThread {
  readonly turns: readonly Turn[];
  /** How many mails with an author there are. */
  readonly mails: number;
  /** Of the oldest mail that has one. */
  readonly subject: string;
  /** When the last mail was sent, in milliseconds since 1970; null where none says. */
  readonly lastSentAt: number | null;
}

/** Reads a text of mails with their headers; null where there is no header. Quotes are left out. */
export function readThread(
  text: string,
  lines: readonly Line[],
  options: MomentOptions,
): ReadThread | null {
  const mails = mailsOf(text, lines, options);
  if (!mails.some(({ from }) => from !== null)) return null;
  const once = withoutCopies(text, mails);
  const authored = once.filter(({ from }) => from !== null);
  const times = authored.flatMap(({ time }) => (time === null ? [] : [time]));
  const oldest = [...authored].sort((a, b) => (a.time ?? Infinity) - (b.time ?? Infinity));
  return {
    turns: once.flatMap(({ from, time, parts }) =>
      parts.map((part) => ({
        ...part,
        speaker: from,
        at: time === null ? null : isoInstant(time),
      })),
    ),
    mails: authored.length,
    subject: oldest.find(({ subject }) => subject !== '')?.subject ?? '',
    lastSentAt: times.length === 0 ? null : times.reduce((a, b) => Math.max(a, b)),
  };
}

function mailsOf(text: string, lines: readonly Line[], options: MomentOptions): ReadMail[] {
  const mails: ReadMail[] = [];
  let mail: ReadMail = { from: null, time: null, subject: '', isQuoted: false, parts: [] };
  let isAfterDelimiter = false;
  let isOpen = false;
  mails.push(mail);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || isBlank(line)) continue;
    const head = headOf(text, line);
    const header = readMailHeader(text, lines, index);
    const quote = header === null ? quoteAt(text, lines, index, head) : null;
    if (header !== null) {
      const { from, subject } = header;
      const time = readMoment(header.date, options)?.time ?? null;
      mail = { from, time, subject, isQuoted: isAfterDelimiter, parts: [] };
      mails.push(mail);
      index += header.lines - 1;
    } else if (quote !== null) {
      if (quote.isUnmarked) {
        const time = readMoment(quote.date, options)?.time ?? null;
        mail = { from: readSpeaker(quote.from), time, subject: '', isQuoted: true, parts: [] };
        mails.push(mail);
      }
      index += quote.lines - 1;
    }
    isAfterDelimiter = DELIMITER.test(head);
    if (header !== null || quote !== null || isAfterDelimiter || head.startsWith('>'))
      isOpen = false;
    else {
      const last = mail.parts.at(-1);
      if (isOpen && last) mail.parts[mail.parts.length - 1] = { start: last.start, end: line.end };
      else mail.parts.push(line);
      isOpen = true;
    }
  }
  return mails;
}

/** The line above a quote; unmarked where the quote's own lines don't begin with `>`. */
function quoteAt(text: string, lines: readonly Line[], index: number, head: string) {
  const next = lines[index + 1];
  const attribution = readAttribution(head, next === undefined ? '' : headOf(text, next));
  if (attribution === null) return null;
  let below = index + attribution.lines;
  while (lines[below] !== undefined && isBlank(lines[below] as Line)) below += 1;
  const first = lines[below];
  return { ...attribution, isUnmarked: first !== undefined && text.charAt(first.start) !== '>' };
}

/** Leaves out the mails below others that stand there in their own right as well. */
function withoutCopies(text: string, mails: readonly ReadMail[]): ReadMail[] {
  const keyOf = ({ parts }: ReadMail) =>
    parts
      .slice(0, SAME_LETTERS)
      .map(({ start, end }) => text.slice(start, Math.min(end, start + 4 * SAME_LETTERS)))
      .join('')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .slice(0, SAME_LETTERS);
  const seen = new Set(mails.filter(({ isQuoted }) => !isQuoted).map(keyOf));
  return mails.filter((mail) => {
    if (!mail.isQuoted) return true;
    const key = keyOf(mail);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
