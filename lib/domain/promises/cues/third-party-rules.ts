import { clauseEnd } from './boundaries';
import type { SentenceContext } from '../sentence-context';
import { isName } from '../tagger/columns';
import type { Cue } from './cue';
import { isOthersWords } from './pronoun-rules';
import { findColleaguePresent, isColleague, isCommonWord } from './colleagues';
import { isDone, thingPromise } from './thing-rules';
import { findAll } from '../text/find-all';

const HEAD =
  /(?:(?<=\b(?:it|that|there))s(?= )| will|'ll| shall| is going to| are going to| is gonna| are gonna|'s gonna|'s going to| gonna| can| should| may| might)(?= [a-z])|(?: is| are|'s|'re| gets| get| goes| go| comes| come| ships| ship| lands| land| stays| stay| starts| start| begins| arrives| arrive| follows| drops| kicks off)(?=[ .,;!)]|$)/g;
const OWN_TEAM =
  /\b(?:our (?!agreement|contract|call|meeting|chat|discussion)[\w' -]{2,40}|my (?:colleagues?|team|manager|boss|counterpart|se|engineer|director)[\w' ,-]{0,30}|(?:the )?(?:engineering|product|legal|finance|support|devs?|developers|delivery|onboarding|implementation|solutions|security|deal desk|success)(?: team| guys| folks)?|the team|(?:some)?one of (?:us|our [\w ]+)|somebody (?:from|on) our [\w ]+|someone (?:from|on|in) (?:our|my|the|us)[\w ]*|supplier|vendor|(?:the )?provider|licensor|only \w+ staff)$/;
const READER =
  /^(?:your\b.*|(?:the )?(?:customer|client|counterparty).{0,12})$|(?:^|[ (])(?:you|u|yours|yall|who|which|what|there|he|she|i|we|people|everyone|everybody|anyone|nobody|someone|somebody|others|users|participants|party|parties)$/;
const SERVICE =
  /^ (?:also |then |personally |probably |still |definitely |now |shortly )*(?:be (?:in touch|on (?!vacation|holiday|leave|pto|the road)|there|joining|your|with you|able to (?:help|do|join|send|get|answer|walk)|reaching|sending|happy|available|contacting|calling|in your|the one|leading|running|at (?:the (?:kick-?off|call|meeting)|your))|send|shoot|join|set|reach|get|contact|call|write|walk|take you|come back|come by|come to|come|follow|bring|prepare|build|load|handle|help|support|sit|run|book|schedule|share|provide|deliver|review|show|make|put|ping|drop|e-?mail|answer|introduce|lead|drive|own|take over|take care|look|check|fix|do (?:it|this|that|the|your|a)\b|give you|give u|work with|stay|cover|host|present|train|onboard|install|migrate|configure|update|confirm|draft|finish|have (?:it|the|your|a|an) .{0,60}(?:by|for you|to you|ready|done|on|tomorrow)\b|maintain|indemnify|notify|implement|perform|credit|refund|pay|waive|spell|pick|forward|match|complete|attend|manage|arrange|hop|jump|dial|swing|meet you|respond|assist|sign|comply|ensure|remain|keep)\b/;
const NAME_END =
  /(?:^|[\s(:])((?:(?:Dr|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)?)(?:, [^,]{2,40},| \([^)]{1,40}\)| (?:and|&) (?:I|his team|her team|the team|\p{Lu}[\p{L}]+)| here| from [\p{L} ]{2,25}| in [\p{L} ]{2,20})?$/u;

/** Promises whose subject is a colleague, a team of ours, or a thing that will be done. */
export function findThirdParty(context: SentenceContext): Cue[] {
  const found: Cue[] = [...findColleaguePresent(context)];
  for (const match of findAll(HEAD, context.norm)) {
    if (found.some((other) => match.index < other.end)) continue;
    const cue = atHead(context, match.index, match[0]);
    if (cue) found.push(cue);
  }
  return found;
}

function atHead(context: SentenceContext, at: number, head: string): Cue | null {
  const { norm, original } = context;
  const named = nameBefore(context, at);
  const name = named && (isClauseStart(context, named.start) || named.appositive) ? named : null;
  const clauseStart = thingStart(context, at);
  const start = name ? name.start : clauseStart;
  const subject = norm.slice(start, at);
  const before = norm.slice(0, start);
  if (subject === '' || isOthersWords(before) || context.sentence.section === 'theirs') return null;
  const after = norm.slice(at + head.length, at + head.length + 90);
  const modal = /will|'ll|shall|going|gonna/.test(head);
  const soft = /should|may|might/.test(head);
  const end = clauseEnd(norm, at + head.length);
  const passive = modal || / (?:is|are|'s|'re)$/.test(head);
  if (
    name &&
    !(
      passive &&
      isDone(after) &&
      !/^ (?:be (?:available|in|there|with|back|up|ready|on|live|yours|out|over)|send|get|put|set)\b/.test(
        after.replace(/^ (?:also|then|now) /, ' '),
      )
    )
  ) {
    if (
      !modal ||
      !isColleague(context, name.text) ||
      !SERVICE.test(after) ||
      /^(?: also| then)? (?:ask|want|need|love|see|know|read|approve|decide|sign)\b|^ \w+ me\b/.test(
        after,
      )
    )
      return null;
    return {
      start,
      end,
      strength: 'firm',
      reason: 'named_colleague',
      who: original.slice(start).startsWith('I ') ? 'I' : 'name',
    };
  }
  if (
    READER.test(subject) ||
    /\b(?:you|your (?:team|side|cfo|it|legal|people|boss|board)|customer) [\w ]*$/.test(subject)
  )
    return null;
  if (OWN_TEAM.test(subject)) {
    if (
      modal
        ? !/^ (?:be (?:out|closed|away)|love|need|want|see|know)\b/.test(after)
        : soft && /^ be able|^ (?:have|get)\b/.test(after)
    )
      return {
        start,
        end,
        strength: soft ? 'soft' : 'firm',
        reason: 'binds_we',
        who: 'we',
      };
  }
  return thingPromise(context, { start, end, at, after, head: head.trim(), subject });
}

function isClauseStart(context: SentenceContext, start: number): boolean {
  return (
    context.starts.includes(start) ||
    /(?:^|[^a-z])(?:and|that|so|but|colleague|think|sure|(?:our|my) (?:[a-z]+ ){0,2}[a-z]+|[a-z]+,) $/.test(
      context.norm.slice(Math.max(0, start - 40), start),
    )
  );
}

/** The start of the clause that the thing at `at` is the subject of. */
function thingStart(context: SentenceContext, at: number): number {
  let start = 0;
  for (const cue of context.starts) if (cue < at) start = cue;
  // "v5 (execution version) will be": the bracket belongs to the subject.
  const bracket = context.norm.slice(0, at).endsWith(')') ? context.norm.lastIndexOf('(', at) : -1;
  if (bracket > 0) start = Math.max(0, ...context.starts.filter((cue) => cue < bracket));
  const relative =
    /\b(?:and|that|think|sure|confirm|guess|believe|say|know|assured?|feel) (?=(?:it|this|that|the|a|an|our|your)\b[^,]*$)/.exec(
      context.norm.slice(start, at),
    );
  return relative && /\b(?:and|confirm|sure|assured?|say|that) $/.test(relative[0])
    ? start + relative.index + relative[0].length
    : start;
}

/** How far before a verb its subject's name is looked for. */
const NAME_REACH = 90;

function hasName({ tokens, columns }: SentenceContext, from: number, to: number): boolean {
  for (let index = 0; index < tokens.length && (tokens.end[index] ?? 0) <= to; index += 1)
    if ((tokens.start[index] ?? 0) >= from && isName(columns.kind[index] ?? 0)) return true;
  return false;
}

function nameBefore(
  context: SentenceContext,
  at: number,
): { start: number; text: string; appositive: boolean } | null {
  if (!hasName(context, at - NAME_REACH, at)) return null;
  const before = context.original.slice(Math.max(0, at - NAME_REACH), at);
  const match = NAME_END.exec(before);
  if (!match) return null;
  const name = match[1] ?? '';
  if (isCommonWord(name.split(' ')[0] ?? '') || name.length < 2) return null;
  const start = at - before.length + match.index + match[0].indexOf(name);
  return /\b(?:your|mr|mrs|their) $/.test(context.norm.slice(Math.max(0, start - 6), start))
    ? null
    : { start, text: match[0], appositive: /[,)]$/.test(match[0]) };
}
