import { findAll } from '../../promises/text/find-all';
import type { Timed } from './times-in';

const DIGITS = String.raw`(?:[\u20ac$\u00a3]\s?)?\d[\d.,\u00a0]*(?: ?(?:k|m|bn|million|thousand)(?!\p{L}))?`;
const WORDS =
  '(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|a (?:half|third|quarter|fifth|tenth|hundred|thousand)|two thirds|three quarters)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|point|half|and|a|five))*';
const UNIT = String.raw`(?:\s?(?:%|percent|per cent|\u00b0c?|x)|[ -](?!(?:and|or|by|until|till|before|at the|in the|on the|so|then|i|we|if|when|is|are|was|it|that|the|of|to|for|with|not|from|instead|after|would|will)\b)[\p{L}\u20ac$\u00a3][\p{L}'-]*){0,2}`;
const NUMBER = `(?:${DIGITS}|${WORDS}(?!\\p{L}))${UNIT}`;
const BOUND =
  '(?:below|under|less than|fewer than|not more than|no more than|at most|max(?:imum)?\\.?(?: of)?|up to|at least|min(?:imum)?\\.?(?: of)?|above|over|more than|better than|within|inside|down to|down by|up by)';
/** These bound too, where nothing else does. */
const LOOSE = '(?:in|at|to|by|exactly|only)';
/** "from 9 days to 5": what it is now, and what it is to be. */
const FROM_TO = new RegExp(
  `\\bfrom (?:about |around |the current )?(${NUMBER}) (?:down |up )?to (?:under |below |less than |at least )?(${NUMBER})`,
  'u',
);
/** "below 45 minutes", "at least 95 %", "down to 3 days": a number with what bounds it. */
const BOUNDED = new RegExp(
  `\\b${BOUND} (?:than )?(?:a |an |the )?${NUMBER}|[<>\u2264\u2265=] ?${NUMBER}`,
  'gu',
);
const LOOSELY = new RegExp(`\\b${LOOSE} (?:a |an |the )?${NUMBER}`, 'gu');
const RATIO = new RegExp(
  String.raw`\b(?:${DIGITS}|${WORDS}) (?:out of|in|of|/) (?:the |every |our )?(?:${DIGITS}|${WORDS})\b`,
  'u',
);
const PLAIN = new RegExp(`(?:\\b|(?=[\u20ac$\u00a3]))${NUMBER}`, 'gu');
/** None, or all. */
const NONE =
  /\b(?:none(?: at all| left)?|zero|nil|nobody|no one|not (?:one|a single|once)|never|no more|no(?! (?:later|one|more than))|every(?: single)?|all(?: of)?|halved?|doubled?|cut in half)\b/u;
const FIGURE = new RegExp(`(?:${DIGITS}|\\b${WORDS}(?!\\p{L}))`, 'u');
const DIGIT = /\d/;
const PERCENT = /%|\bper ?cent\b/;
/** "today it's around forty", "against 81 % last year", "(now 12)". */
const BASELINE = new RegExp(
  `(?:\\b(?:today|currently|now|right now|at the moment|last year|we're at|we are at|it's at|against|versus|vs\\.?|instead of|rather than|compared (?:to|with)|up from|down from|was|were|from))(?: (?:it's|it is|that's|we're|they're|is|are|was|at|around|about|roughly|some|nearly|the|current|it|be))*:? (${NUMBER})`,
  'u',
);

/** What a unit of measure is called; other words after a number are what is counted. */
const MEASURE =
  /^\s?(?:%|percent\b|per cent\b|\u00b0c?|x\b|[ -](?:(?:full |clear |net )?(?:working|business|biz|calendar|office) )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|percent|points?|degrees?|times|ppm|grand|hundred|thousand|million|billion|k|euros?|eur|dollars?|usd|pounds?|gbp|kr|kroner|kronor|sek|nok|dkk|chf|francs?|rupees|lakhs?|crores?|zloty|reais|rand|naira|yen|\u20ac|\$|\u00a3)(?![\p{L}-]))/u;

/** Where something stands in a sentence. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a sentence says of a measure: what it is now, what it is to be, and the words in which the first is told. */
export interface Figures {
  readonly baseline: Stretch | null;
  readonly target: Stretch | null;
  /** All of "today it is around forty". */
  readonly toldNow: Stretch | null;
}

/** Finds the figures of a sentence; days and times of its dates are none. Offsets are into `norm`. */
export function figuresIn({ norm, times }: Timed): Figures {
  const masked = times.reduce(mask, norm);
  const fromTo = FROM_TO.exec(masked);
  if (fromTo?.[1] !== undefined && fromTo[2] !== undefined) {
    const end = fromTo.index + fromTo[0].length;
    const from = masked.indexOf(fromTo[1], fromTo.index);
    return {
      baseline: measured(masked, from, fromTo[1]),
      target: measured(masked, end - fromTo[2].length, fromTo[2]),
      toldNow: { start: fromTo.index, end: end - fromTo[2].length },
    };
  }
  const told = BASELINE.exec(masked);
  const now = told?.[1] ?? '';
  const toldNow = told === null ? null : { start: told.index, end: told.index + told[0].length };
  const rest = toldNow === null ? masked : mask(masked, toldNow);
  const ratio = RATIO.exec(rest);
  const number = best(rest, BOUNDED) ?? percent(rest) ?? best(rest, LOOSELY);
  const whole = ratio ?? (number === null ? NONE.exec(rest) : null);
  const found = whole ?? number ?? best(rest, PLAIN);
  return {
    baseline: toldNow === null ? null : measured(masked, toldNow.end - now.length, now),
    target:
      found === null
        ? null
        : whole !== null
          ? { start: found.index, end: found.index + found[0].length }
          : measured(rest, found.index, found[0]),
    toldNow,
  };
}

function mask(text: string, { start, end }: Stretch): string {
  return text.slice(0, start) + '\u0000'.repeat(end - start) + text.slice(end);
}

/** A number with its measure, without what is counted: "fewer than ten" of "fewer than ten call-outs a month". */
function measured(text: string, start: number, words: string): Stretch {
  const end = start + words.replace(/[\s.,;]+$/, '').length;
  const number = FIGURE.exec(words);
  if (number === null) return { start, end };
  const after = start + number.index + number[0].replace(/[\s.,]+$/, '').length;
  const measure = MEASURE.exec(text.slice(after, after + 40));
  return { start, end: after + (measure?.[0].length ?? 0) };
}

/** Of several the first with digits, else the first. */
function best(text: string, pattern: RegExp): RegExpExecArray | null {
  const all = findAll(pattern, text);
  return all.find(([match]) => DIGIT.test(match)) ?? all[0] ?? null;
}

function percent(text: string): RegExpExecArray | null {
  return findAll(PLAIN, text).find(([match]) => PERCENT.test(match)) ?? null;
}
