import type { TimePhrase } from '../../dates/time-rule';
import type { PromiseDue, PromiseKind } from '../promise-span';
import type { SentenceContext } from '../sentence-context';

const RECURRING = /(?:^|\s)(?:every|each|daily|weekly|monthly|per|any|all|a) $|\b(?:every|each)\b/;
/** Times that name no day, kept as words. */
const OPEN_TIME =
  /\b(?:later|shortly|soon|asap|as soon as [^,.;]{3,40}|when [\w. ]{2,20} (?:ships|is out|lands|is live|is released|goes live)|after (?:the )?(?:summer|go-?live|holidays|pilot|release)|in due course|in the (?:coming|next few) (?:days|weeks)|in a few (?:days|weeks)|in the near future)\b/;
/** What stands before a time that says for how long, how fast, or since when, not by when. */
const NO_DUE_BEFORE =
  /(?:\b(?:valid|expires?|since|ends?|ending|last|every|each|as|within the|response(?: time)? (?:of|within)|respond(?:s|ed)? within|notice|for (?:the )?(?:year|term|rest of)|price for|pricing for|invoicing|billing|invoice|bill|budget for|the|your|from)) $/;
/** Prepositions that make even "the call on Monday" a time. */
const BINDING = /^(?:by|before|on|until|till|til|in|within|to|through|thru|inside)\b/;
const DEADLINE = /^(?:by|before|until|till|no later|latest|not later)\b/;
const FOR_HOW_LONG =
  /^(?:for (?!end|mid|eo|q\d|the end|mon|tue|wed|thu|fri|tomorrow|today|next|\d|the \d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|over (?:\d|a\b|two|three|the (?!weekend|next|coming))|during|around (?=\d)|since)/;
const SPEED =
  /^(?:within|in|inside|on) [^,]*?(?:\b|\d)(?:min(?:ute)?s?|hours?|hrs?|h|days?)(?:'? time)?$|^(?:at |on )?\d+ (?:business|working) days?$/;
/** Kinds whose durations say how fast things go, not when this one is done. */
const STANDING: ReadonlySet<PromiseKind> = new Set(['support_or_sla', 'security_or_legal']);
const UNFIXED_START =
  /^ ?(?:of|from|after|notice|for each|following)\b(?! (?:today|now))|\b(?:every|each|whenever|any time|always|once|as soon as|if)\b/;
const NOUN_AFTER =
  /^'s? (?:meeting|call|board|demo|session|invoice|paper|pric\w+|fee|rental|platform|support|agenda)|^ (?:meeting|call|board meeting|demo|session|steerco|workshop|invoice|price|pricing|budget|rates?|users|seats|report|numbers|visit|support|rental|invoices?|is (?:free|not)|fees?)\b/;
const CONDITION =
  /\b(?:if|unless|should (?:you|the|your|they|he|she|it|we)|provided (?:that|you|we|the|your|it|they|all)|providing|assuming|in case|when|whenever|once|as long as|as soon as|whether)\b/;

/**
 * The due date of a promise: a time phrase inside it, right after it, or opening its clause; null when it names none.
 * @param start where the promise begins in the sentence's `norm`, `end` where it ends
 */
export function dueOf(
  context: SentenceContext,
  start: number,
  end: number,
  kind: PromiseKind,
): PromiseDue | null {
  const times = context.times().filter((time) => isDue(context.norm, time, start, end, kind));
  const within = times.filter((time) => time.start >= start && time.start < end);
  const chosen =
    within.find((time) => DEADLINE.test(context.norm.slice(time.start))) ??
    within[0] ??
    after(context, times, end) ??
    before(context, times, start);
  if (!chosen) return openTime(context, start, end);
  return {
    date: chosen.date,
    text: context.original.slice(chosen.start, chosen.end),
    ambiguous: chosen.ambiguous,
  };
}

function isDue(
  norm: string,
  time: TimePhrase,
  start: number,
  end: number,
  kind: PromiseKind,
): boolean {
  const phrase = norm.slice(time.start, time.end);
  const before = norm.slice(Math.max(0, time.start - 24), time.start);
  const after = norm.slice(time.end);
  if (FOR_HOW_LONG.test(phrase)) return false;
  if (NO_DUE_BEFORE.test(before) && !BINDING.test(phrase)) return false;
  if (RECURRING.test(before.slice(-8))) return false;
  if (
    SPEED.test(phrase) &&
    (STANDING.has(kind) || UNFIXED_START.test(after) || UNFIXED_START.test(norm.slice(0, start)))
  )
    return false;
  if (NOUN_AFTER.test(after) && !/^(?:by|before|on|in)\b/.test(phrase)) return false;
  return time.start < start || !startsCondition(norm.slice(start, Math.min(time.start, end)));
}

/** Whether a condition has begun within a promise before its time: "our team moves it if it's signed by Friday". */
function startsCondition(words: string): boolean {
  const condition = CONDITION.exec(words);
  return condition !== null && condition.index > 0 && !words.slice(condition.index).includes(',');
}

function after(
  context: SentenceContext,
  times: readonly TimePhrase[],
  end: number,
): TimePhrase | undefined {
  return times.find(
    (time) =>
      time.start >= end &&
      /^[\s,(\u2013-]*(?:and |latest |probably |hopefully )?$/.test(
        context.norm.slice(end, time.start),
      ),
  );
}

/** A time that opens the clause or row of the promise; not one at the end of the clause before it. */
function before(
  { norm }: SentenceContext,
  times: readonly TimePhrase[],
  start: number,
): TimePhrase | undefined {
  return times.findLast(
    (time) =>
      time.end <= start &&
      /^[\s,:|\u2013-]*(?:at the latest)?,? *$/.test(norm.slice(time.end, start)) &&
      (norm.startsWith(' |', time.end) ||
        /(?:^|[.;:(|!?\u2013]|[\s(](?:and|but|so|then|week|[-*\u2022]))\s*$/.test(
          norm.slice(0, time.start),
        )),
  );
}

function openTime(context: SentenceContext, start: number, end: number): PromiseDue | null {
  const match = OPEN_TIME.exec(context.norm.slice(start, end));
  if (!match) return null;
  const at = start + match.index;
  return { date: null, text: context.original.slice(at, at + match[0].length), ambiguous: false };
}
