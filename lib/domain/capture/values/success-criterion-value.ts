import type { CapturedOf } from '../captured-fact';
import type { CaptureSentence } from '../text/capture-sentences';
import type { Around } from './around';
import { chosenDay, type Timed } from './times-in';
import { withoutLead } from './words';

const DIGITS = String.raw`(?:[\u20ac$\u00a3]\s?)?\d[\d.,\u00a0]*(?: ?(?:k|m|bn|million|thousand))?`;
const WORDS =
  '(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|a (?:half|third|quarter|fifth|tenth|hundred|thousand)|two thirds|three quarters)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand|million|point|half|and|a|five))*';
const UNIT = String.raw`(?:\s?(?:%|percent|per cent|\u00b0c?|x)|[ -](?!(?:and|or|by|until|till|before|at the|in the|on the|so|then|i|we|if|when|is|are|was|it|that|the|of|to|for|with|not|from|instead|after|would|will)\b)[\p{L}\u20ac$\u00a3][\p{L}'-]*){0,2}`;
const NUMBER = `(?:${DIGITS}|${WORDS})${UNIT}`;
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
const NONE =
  /\b(?:none(?: at all| left)?|zero|nil|nobody|no one|not (?:one|a single|once)(?: [\p{L}-]+){0,2}|never|no (?:more )?[\p{L}-]+(?: [\p{L}-]+)?|every (?:single )?[\p{L}-]+|all (?:of )?(?:the |our |them|of them)?[\p{L}-]*|halved?|doubled?|cut in half)\b/u;
const DIGIT = /\d/;
const PERCENT = /%|\bper ?cent\b/;
/** "today it's around forty", "against 81 % last year", "(now 12)". */
const BASELINE = new RegExp(
  `(?:\\b(?:today|currently|now|right now|at the moment|last year|we're at|we are at|it's at|against|versus|vs\\.?|instead of|rather than|compared (?:to|with)|up from|down from|was|were|from))(?: (?:it's|it is|that's|we're|they're|is|are|was|at|around|about|roughly|some|nearly|the|current|it|be))*:? (${NUMBER})`,
  'u',
);
const DURATION = /\b(?:minutes?|mins?|hours?|hrs?|days?|weeks?|today|tonight|now|tomorrow)\b/;
const FIXED =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|quarter|year|month|christmas|easter|summer|end of|eoy|eoq/;
const LEAD =
  /^(?:(?:for me|for us|for our purposes|so|and|then|well|i'd say|i say|look|honestly|basically|success(?: is| means| looks like| would be)?|what i(?:'d)? (?:want|need|like)(?: to see)?(?: is)?|it(?:'s| is) a success|good looks like|if|when|once|that|is|i want|we want|i need|we need|she wants|he wants|they want|wants?)[,: ]+)+/i;
const TAIL =
  /[,\u2013-]? (?:then |and |so )?(?:i'm|i am|i'd be|i'll|i will|we're|we'll|she's|he's|it's|it is|that's|that is|(?:that|this|it)(?:'d| would|'ll| will)|nobody|you've) [^,]{0,60}$/i;

/** What is measured, from what to what, and by when. */
export function successCriterionValue(
  sentence: CaptureSentence,
  around: Around,
): CapturedOf<'success_criterion'>['value'] {
  const timed = around.times();
  const times = timed.times.filter(({ words }) => isDeadline(words));
  const { baseline, target } = figuresIn({ ...timed, times });
  return {
    metric: metricOf(sentence.raw),
    baseline,
    target,
    byDate: chosenDay({ ...timed, times })?.date ?? null,
  };
}

/** Whether a time phrase says by when; "within ten minutes" and "on a Monday" are measures. */
function isDeadline(words: string): boolean {
  return !DURATION.test(words) && FIXED.test(words);
}

/** The figures of a sentence, as it writes them; days and times of its dates are none. */
function figuresIn({ norm, original, times }: Timed): { baseline: string; target: string } {
  const masked = times.reduce(
    (text, { start, end }) => text.slice(0, start) + '\u0000'.repeat(end - start) + text.slice(end),
    norm,
  );
  const words = (start: number, length: number): string =>
    original
      .slice(start, start + length)
      .replace(/\s+/g, ' ')
      .replace(/[\s.,;]+$/, '');
  const fromTo = FROM_TO.exec(masked);
  if (fromTo?.[1] !== undefined && fromTo[2] !== undefined) {
    const to = fromTo.index + fromTo[0].length - fromTo[2].length;
    const from = masked.indexOf(fromTo[1], fromTo.index);
    return { baseline: words(from, fromTo[1].length), target: words(to, fromTo[2].length) };
  }
  const told = BASELINE.exec(masked);
  const [was = ''] = told === null ? [] : [told[1] ?? ''];
  const wasAt = told === null ? -1 : told.index + told[0].length - was.length;
  const baseline = wasAt < 0 ? '' : words(wasAt, was.length);
  const rest =
    wasAt < 0 || told === null
      ? masked
      : masked.slice(0, told.index) +
        '\u0000'.repeat(told[0].length) +
        masked.slice(told.index + told[0].length);
  const found =
    RATIO.exec(rest) ??
    best(rest, BOUNDED) ??
    percent(rest) ??
    best(rest, LOOSELY) ??
    NONE.exec(rest) ??
    best(rest, PLAIN);
  return { baseline, target: found === null ? '' : words(found.index ?? 0, found[0].length) };
}

/** Of several the first with digits, else the first. */
function best(text: string, pattern: RegExp): RegExpMatchArray | null {
  const all = [...text.matchAll(pattern)];
  return all.find(([match]) => DIGIT.test(match)) ?? all[0] ?? null;
}

function percent(text: string): RegExpMatchArray | null {
  return [...text.matchAll(PLAIN)].find(([match]) => PERCENT.test(match)) ?? null;
}

/** The sentence without what only leads to it or says how happy it would make somebody. */
function metricOf(raw: string): string {
  const text = withoutLead(raw);
  const short = text.replace(LEAD, '').replace(TAIL, '').trim();
  return short === '' ? text : short;
}
