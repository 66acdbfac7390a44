const UNITS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const TEENS =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth';
const NUMBERS = new Map(
  [...UNITS.split('|'), ...TEENS.split('|')].map((word, index) => [word, index + 1]),
);
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const WEEKDAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** "Twenty-second", "thirty first", "eighth". */
const ORDINAL = String.raw`(?:(twent(?:y|ieth)|thirt(?:y|ieth))(?:[- ](${UNITS}))?|(${UNITS}|${TEENS}))`;
const SPELLED = new RegExp(
  String.raw`\b(?:(?<=\b(?:${MONTHS})(?: the)? |\b(?:${WEEKDAYS}),?(?: the)? |\bthe )${ORDINAL}(?! (?:time|day|year|week|quarter|half|month|one|thing|of (?:all|its|the (?:year|week)))\b|-)|${ORDINAL}(?= (?:of )?(?:${MONTHS})\b))`,
  'g',
);

/** A text in which ordinals stand in digits, and the way back to the offsets of the one that was given. */
export interface Digits {
  readonly text: string;
  readonly place: (offset: number) => number;
}

/** Puts days of a month that are written out into digits: "the twenty-second of October" becomes "the 22nd of October". */
export function ordinalsInDigits(text: string): Digits {
  const cuts: { readonly at: number; readonly shift: number }[] = [];
  let out = '';
  let last = 0;
  for (const match of text.matchAll(SPELLED)) {
    const digits = inDigits(match);
    if (digits === null) continue;
    out += text.slice(last, match.index) + digits;
    last = match.index + match[0].length;
    cuts.push({ at: out.length, shift: last - out.length });
  }
  out += text.slice(last);
  const place = (offset: number): number =>
    offset + (cuts.findLast(({ at }) => at <= offset)?.shift ?? 0);
  return { text: out, place };
}

function inDigits(match: RegExpMatchArray): string | null {
  const tens = match[1] ?? match[4] ?? '';
  const unit = match[2] ?? match[3] ?? match[5] ?? match[6] ?? '';
  const ones = NUMBERS.get(unit) ?? 0;
  if (tens !== '' && ones === 0 && !tens.endsWith('ieth')) return null;
  if (tens.endsWith('ieth') && ones > 0) return null;
  const day = (tens.startsWith('twent') ? 20 : tens.startsWith('thirt') ? 30 : 0) + ones;
  if (day < 1 || day > 31) return null;
  const end =
    day % 10 === 1 && day !== 11
      ? 'st'
      : day % 10 === 2 && day !== 12
        ? 'nd'
        : day % 10 === 3 && day !== 13
          ? 'rd'
          : 'th';
  return `${String(day)}${end}`;
}
