/** English words for numbers, as far as people write them before "days" or "weeks". */
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

/** Regex source for a count: digits, a number word, "a couple of". */
export const COUNT = String.raw`(?:\d{1,3}|a couple of|a couple|couple of|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|thirty|sixty|ninety)`;
/** Regex source for a weekday, short forms and plurals of nothing: "mon", "weds", "thursday". */
export const WEEKDAY = String.raw`(?:monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun)\b\.?`;
/** Regex source for a month's name or short form. */
export const MONTH = String.raw`(?:january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)\b\.?`;
/** Regex source for a time of the day, which never moves the day. */
export const TIME_OF_DAY = String.raw`(?:first thing|morning|afternoon|evening|night|noon|midday|lunchtime|lunch|arvo|eod|eob|cob|cop|close of (?:business|play)|end of (?:the )?(?:business |working )?day|at the latest|latest|\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|h|uhr)?(?: (?:sharp|[a-z]{2,3}t))?)(?![\w%])`;

/** Regex source: the words before are not the beginning of a longer noun, as in "the 2nd screen". */
export const FREE = String.raw`(?![\w%:/.-]\w| (?!(?:at|and|in|on|to|or|if|so|but|with|for|by|from|before|after|then|which|when|as|\d{1,2}(?: ?[ap]m|[:h])|too|already|instead|latest|pls|please|via|i|we|you|he|she|they|it|is|morning|afternoon|evening|noon)\b|[^a-z\d]))`;

const WEEKDAY_STARTS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const MONTH_STARTS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

/** The number a count stands for; NaN when it is none. */
export function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return word.includes('couple') ? 2 : (NUMBERS[word] ?? NaN);
}

/** ISO weekday (Monday 1 … Sunday 7) of a weekday's name in lower case, 0 when it is none. */
export function weekdayOf(name: string): number {
  return WEEKDAY_STARTS.indexOf(name.slice(0, 2)) + 1;
}

/** Month number (1–12) of a month's name in lower case, 0 when it is none. */
export function monthOf(name: string): number {
  return MONTH_STARTS.indexOf(name.slice(0, 3)) + 1;
}
