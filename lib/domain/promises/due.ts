import type { TimePhrase } from '../dates/find-time-phrases';
import type { SentenceContext } from './candidate';
import type { PromiseDue } from './promise-span';

const RECURRING = /\b(?:every|each|daily|weekly|monthly|per|any) $|\b(?:every|each)\b/;
/** Times that name no day, kept as words. */
const OPEN_TIME =
  /\b(?:later|shortly|soon|asap|as soon as [^,.;]{3,40}|when [\w. ]{2,20} (?:ships|is out|lands|is live|is released|goes live)|after (?:the )?(?:summer|go-?live|holidays|pilot|release)|in due course|in the (?:coming|next few) (?:days|weeks)|in a few (?:days|weeks)|in the near future)\b/;
/** A time that says for how long, how fast, or since when, not by when. */
const NO_DUE_BEFORE =
  /(?:valid|expires?|since|ends?|ending|last|every|each|within the|response(?: time)? (?:of|within)|respond(?:s|ed)? within|notice|for (?:the )?(?:year|term|rest of)|price for|pricing for|invoicing|billing|invoice|bill|budget for|the|meeting|call|your|from) $/;

const DEADLINE = /^(?:by|before|until|till|no later|latest|not later)\b/;

/** The due date of a promise: a time phrase inside it, right after it, or opening its clause. `end` is where the promise then ends. */
export function dueOf(
  context: SentenceContext,
  start: number,
  end: number,
): { due: PromiseDue | null; end: number } {
  const times = context
    .times()
    .filter((time) => time.date !== null && isDue(context.norm, time, start, end));
  const within = times.filter((time) => time.start >= start && time.end <= end + 1);
  const chosen =
    within.find((time) => DEADLINE.test(context.norm.slice(time.start))) ??
    within[0] ??
    after(context, times, end) ??
    before(context, times, start);
  if (!chosen) return { due: openTime(context, start, end), end };
  const isAfter = chosen.start >= end;
  return {
    due: {
      date: chosen.date,
      text: context.original.slice(chosen.start, chosen.end),
      ambiguous: chosen.ambiguous,
    },
    end: isAfter ? chosen.end : end,
  };
}

function isDue(norm: string, time: TimePhrase, start: number, end: number): boolean {
  const phrase = norm.slice(time.start, time.end);
  const before = norm.slice(Math.max(0, time.start - 24), time.start);
  if (
    /^(?:for|over|during|around|since)\b/.test(phrase) &&
    !/^(?:for (?:end|mid|eo|q\d|the end|mon|tue|wed|thu|fri|tomorrow|today|next|\d|the \d)|around|over the (?:weekend|next))/.test(
      phrase,
    )
  )
    return false;
  if (NO_DUE_BEFORE.test(before) && !/^(?:by|before|on|until|till)\b/.test(phrase)) return false;
  if (RECURRING.test(before.slice(-8))) return false;
  if (
    /^(?:within|in) .*(?:hours?|hrs?|h|days?)$/.test(phrase) &&
    /\b(?:every|respon|sla|p1|p2|sev|severity|critical|incident|ticket|uptime|always|any time|each time)\w*/.test(
      norm.slice(start, end + 30),
    )
  )
    return false;
  return !/^'s? (?:meeting|call|board|demo|session|invoice|paper)|^ (?:meeting|call|board meeting|demo|session|steerco|workshop|invoice|price|pricing|budget|rates?|users|seats|report|release|numbers)\b/.test(
    norm.slice(time.end),
  );
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

function before(
  context: SentenceContext,
  times: readonly TimePhrase[],
  start: number,
): TimePhrase | undefined {
  return times.findLast(
    (time) =>
      time.end <= start &&
      /^[\s,:\u2013-]*(?:at the latest)?,? *$/.test(context.norm.slice(time.end, start)),
  );
}

function openTime(context: SentenceContext, start: number, end: number): PromiseDue | null {
  const match = OPEN_TIME.exec(context.norm.slice(start, end));
  if (!match) return null;
  const at = start + match.index;
  return { date: null, text: context.original.slice(at, at + match[0].length), ambiguous: false };
}
