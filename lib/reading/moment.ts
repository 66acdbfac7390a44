import { wallTime } from '@/lib/domain/dates/wall-time';

/** How dates without a zone are meant, and which of 3/4 is the month. */
export interface MomentOptions {
  /** IANA name; an unknown one counts as UTC. */
  readonly timeZone: string;
  /** Whether 3/4 is 4 March. */
  readonly isMonthFirst: boolean;
}

/** A moment as it was written. */
export interface Moment {
  /** Milliseconds since 1970; noon where only the day is told. */
  readonly time: number;
  readonly hasHour: boolean;
}

/** How months begin, without accents, in the languages that mail programs write headers in. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|ene|gen)/u,
  /^(?:feb|fev)/u,
  /^(?:mar|maa|mrt|mae?r|mrz)(?!di)/u,
  /^(?:apr|avr|abr)/u,
  /^(?:may|mai|mei|mag|maj)/u,
  /^(?:jun|juin|giu)/u,
  /^(?:jul|juil|lug)/u,
  /^(?:aug|aou|ago)/u,
  /^(?:sep|set)/u,
  /^(?:oct|okt|ott|out)/u,
  /^(?:nov)/u,
  /^(?:dec|dez|dic)/u,
];
/** As much of a text as is looked at: dates in headings and headers are shorter. */
const LONGEST = 160;
const ISO = /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/u;
const NUMBERS =
  /(?<![\d.])(?<one>\d{1,2})(?<sign>[./-])(?<two>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?![\d.])/u;
const DAY_MONTH =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.|er)?[\s-]+(?:de |of )?(?<month>\p{L}{3,12})\.?,?(?:[\s-]+(?:de )?)(?<year>\d{4})(?!\d)/u;
const MONTH_DAY =
  /(?<month>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u;
const HOUR =
  /(?<![\d.:])(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2}))?)?\s*(?<half>[ap]\.?m\.?)?(?![\d.:])/giu;
const OFFSET =
  /(?:(?:GMT|UTC)?\s?(?<sign>[+-])(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?|\b(?<name>GMT|UTC|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|CET|CEST)\b)/u;
/** RFC 5322's zones by name, and those that calls are titled with. Hours ahead of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  BST: 1,
  CET: 1,
  CEST: 2,
};

/**
 * Reads the first date of a line, with the hour and zone behind it: a mail's header in the ways that mail programs
 * write it, a transcript's title. Null where no year is told.
 */
export function readMoment(line: string, options: MomentOptions): Moment | null {
  const text = line.slice(0, LONGEST);
  const date = readDay(text, options);
  if (date === null) return null;
  const rest = `${text.slice(date.end)} ${text.slice(0, date.start)}`;
  const hour = readHour(rest);
  const wall = date.day + (hour?.time ?? 12 * HOUR_MS);
  const offset = hour === null ? null : readOffset(rest.slice(hour.end));
  const time = offset === null ? wallTime(wall, options.timeZone) : wall - offset;
  return { time, hasHour: hour !== null };
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** The day's start as if in UTC, in milliseconds since 1970. */
  readonly day: number;
}

function readDay(text: string, { isMonthFirst }: MomentOptions): WrittenDay | null {
  const iso = ISO.exec(text);
  if (iso) return dayAt(iso, Number(iso.groups?.['month']), Number(iso.groups?.['day']));
  for (const pattern of [DAY_MONTH, MONTH_DAY]) {
    const match = pattern.exec(text);
    const month = monthNamed(match?.groups?.['month'] ?? '');
    if (match && month > 0) return dayAt(match, month, Number(match.groups?.['day']));
  }
  const match = NUMBERS.exec(text);
  if (!match) return null;
  const [one, two] = [Number(match.groups?.['one']), Number(match.groups?.['two'])];
  const swapped = match.groups?.['sign'] === '/' && ((isMonthFirst && one <= 12) || two > 12);
  return swapped ? dayAt(match, one, two) : dayAt(match, two, one);
}

function dayAt(match: RegExpExecArray, month: number, day: number): WrittenDay | null {
  const written = Number(match.groups?.['year']);
  const year = written < 100 ? 2000 + written : written;
  const time = Date.UTC(year, month - 1, day);
  // What rolls over is no date: 31 February, month 14.
  if (year < 1970 || year > 2999 || new Date(time).getUTCMonth() !== month - 1) return null;
  return { start: match.index, end: match.index + match[0].length, day: time };
}

/** 1 to 12; 0 where the word is no month. */
function monthNamed(word: string): number {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((month) => month.test(plain)) + 1;
}

function readHour(text: string): { readonly time: number; readonly end: number } | null {
  for (const match of text.matchAll(HOUR)) {
    const { hour = '', minute, second = '0', half } = match.groups ?? {};
    // A number alone is no hour.
    if (minute === undefined && half === undefined) continue;
    const isLate = half?.toLowerCase().startsWith('p') === true;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0);
    const minutes = Number(minute ?? 0);
    if (hours > 23 || minutes > 59 || Number(second) > 59) continue;
    const time = hours * HOUR_MS + minutes * MINUTE_MS + Number(second) * 1000;
    return { time, end: match.index + match[0].length };
  }
  return null;
}

/** How far ahead of UTC the clock was, in milliseconds; null where nothing tells. */
function readOffset(text: string): number | null {
  const groups = OFFSET.exec(text)?.groups;
  if (!groups) return null;
  const { sign, hours = '0', minutes = '0', name } = groups;
  if (sign === undefined) return (ZONES[name ?? ''] ?? 0) * HOUR_MS;
  const ahead = Number(hours) * HOUR_MS + Number(minutes) * MINUTE_MS;
  if (ahead > 15 * HOUR_MS) return null;
  return sign === '-' ? -ahead : ahead;
}
