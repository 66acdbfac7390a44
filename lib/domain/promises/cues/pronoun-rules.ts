import { clauseEnd } from './boundaries';
import { hasTime, type SentenceContext } from '../sentence-context';
import type { Cue } from './cue';
import { BARE_HEADS } from './bare-heads';
import { ADVERBS, type Head } from './head';
import { HEADS } from './heads';
import { NOT_BEFORE, PURPOSE_BEFORE } from './not-promises';
import { AFTER_BARE } from './verbs';
import { findAll } from '../text/find-all';

/** Where a promise in the first person may begin. */
const FIRST_PERSON =
  /(?<![a-z\d'-])(?:i(?=['\sm])|we(?=['\s])|ill |well |im |imma |(?<!(?:we|you|they|who|and|it|i|that|there) )were (?:going|gonna|on it)|id |wed |the team and i )/g;
const CONDITION =
  /(?:^|[\s,;(])(?:if|provided|providing|assuming|unless|as long as|so long as|on condition|subject to|should you|once|in case|in the event|in exchange|in return|were you to)\b/;
const HABIT =
  /\b(?:usually|normally|typically|generally|often|sometimes|every (?:time|year|month|day)|always|never|yesterday|last (?:week|month|year|night|time)|ago|already|in the past|these days|as a rule)\b/;
const TO_READER =
  /\b(?:you|your|u|ur|this|that|it|them|both|these|for (?:the )?(?:go-live|kickoff|rollout|pilot|poc))\b/;

/** One look instead of one for each head, as most clauses have none. */
const ANY_BARE_HEAD = new RegExp(BARE_HEADS.map(({ head }) => `(?:${head.source})`).join('|'), 'y');

/** Promises whose subject is "I" or "we", said or left out. */
export function findFirstPerson(context: SentenceContext): Cue[] {
  const found: Cue[] = [];
  let reached = 0;
  for (const match of findAll(FIRST_PERSON, context.norm)) {
    if (match.index < reached || isOnlyWell(context.norm, match.index)) continue;
    if (isOthersWords(context.norm.slice(0, match.index))) continue;
    const cue = tryHeads(context, HEADS, match.index);
    if (!cue) continue;
    found.push(cue);
    reached = cue.end;
  }
  for (const start of context.starts) {
    ANY_BARE_HEAD.lastIndex = start;
    if (!ANY_BARE_HEAD.test(context.norm)) continue;
    if (found.some((other) => start >= other.start && start < other.end)) continue;
    if (isQuoted(context.norm.slice(0, start))) continue;
    const cue = tryHeads(context, BARE_HEADS, start);
    if (cue) found.push(cue);
  }
  return found;
}

const WELL = /(?:ill|well)(?= )/y;
const AFTER_WELL = new RegExp(AFTER_BARE, 'y');

/** Whether "well" and "ill" are just these words and no "we'll" and "I'll" without the apostrophe. */
function isOnlyWell(norm: string, start: number): boolean {
  const end = endOf(WELL, norm, start);
  return end !== null && endOf(AFTER_WELL, norm, end) === null;
}

/** Whether what stands before makes the clause a condition, a question, or something reported or quoted. */
export function isOthersWords(before: string): boolean {
  return NOT_BEFORE.test(before.slice(-60)) || isQuoted(before);
}

function isQuoted(before: string): boolean {
  return before.includes('"') && before.split('"').length % 2 === 0;
}

function tryHeads(context: SentenceContext, heads: readonly Head[], start: number): Cue | null {
  const { norm } = context;
  for (const rule of heads) {
    const verb = endOfHead(rule, norm, start);
    if (verb === null) continue;
    if (!fits(rule, norm, verb)) continue;
    if (
      /^(?:not|never|no longer)\b|^n't/.test(norm.slice(verb, verb + 12)) ||
      goesToPlace(context, norm.slice(start, verb), verb)
    )
      return null;
    const end = clauseEnd(norm, Math.max(rule.act?.lastIndex ?? verb, start + 2));
    if (!satisfies(context, rule, start, verb, end)) continue;
    const who = subjectOf(norm.slice(start, verb + 12));
    return {
      start,
      end,
      strength: rule.strength,
      reason: rule.reason ?? (who === 'we' ? 'binds_we' : 'binds_i'),
      who,
    };
  }
  return null;
}

/** Where the head of a promise that begins at `start` ends and its verb begins, or null when it isn't there. */
function endOfHead({ head, then }: Head, norm: string, start: number): number | null {
  const end = endOf(head, norm, start);
  if (end === null || then === undefined) return end;
  return endOf(then, norm, endOf(ADVERBS, norm, end) ?? end);
}

function endOf(pattern: RegExp, norm: string, start: number): number | null {
  pattern.lastIndex = start;
  return pattern.test(norm) ? pattern.lastIndex : null;
}

/** "I am going to Chicago" tells a journey. */
function goesToPlace({ original }: SentenceContext, head: string, verb: number): boolean {
  return head.endsWith('going to ') && /^\p{Lu}\p{Ll}/u.test(original.slice(verb, verb + 2));
}

function fits(rule: Head, norm: string, verb: number): boolean {
  if (rule.act) {
    rule.act.lastIndex = verb;
    if (!rule.act.test(norm)) return false;
  }
  if (!rule.not) return true;
  rule.not.lastIndex = verb;
  return !rule.not.test(norm);
}

function satisfies(
  context: SentenceContext,
  rule: Head,
  start: number,
  verb: number,
  end: number,
): boolean {
  const { norm, sentence } = context;
  const clause = norm.slice(start, end);
  switch (rule.needs) {
    case 'start':
      return (
        context.starts.includes(start) ||
        /\b(?:think|reckon|believe|guess|and|but|so) $/.test(
          norm.slice(Math.max(0, start - 9), start),
        )
      );
    case 'own_subject':
      return hasOwnSubject(norm.slice(0, start));
    case 'time':
      return hasTime(context, start, end);
    case 'condition':
      return CONDITION.test(norm);
    case 'no_purpose':
      return !PURPOSE_BEFORE.test(norm.slice(Math.max(0, start - 12), start));
    case 'planned':
      return (
        !HABIT.test(clause) &&
        (hasTime(context, start, end) ||
          /looking into|\b(?:for|to) (?:you|your)\b|^\S+ (?:am |are )?\w+ing you\b/.test(clause))
      );
    case 'present':
      return (
        sentence.section !== 'theirs' &&
        sentence.section !== 'recap' &&
        isPresentPromise(context, clause, start, verb, end)
      );
    default:
      return true;
  }
}

/** Whether "will send" without a subject can only mean the writer: nothing before it, or "I" or "we" as the last subject. */
function hasOwnSubject(before: string): boolean {
  if (/(?:\b(?:was|were|am|be|are|is|so|very|quite)|'m|'re) $/.test(before)) return false;
  if (
    !/[a-z]{3}/.test(
      before.replace(
        /^\W*(?:yes|ok|okay|sure|thanks|great|and|but|also|then|perfect|understood|noted|hi|hello|dear)\b/,
        '',
      ),
    )
  )
    return true;
  if (/[:;\u2013(] *$|^[^,]{0,24}, *$/.test(before)) return true;
  return (
    /(?:^|[^a-z'])(?:i|we|i'm|i've|we've|we're|i'll|we'll)\b[^.;]*$/.test(before) &&
    !/\b(?:he|she|they|it|who|which|that) [^.;]*$/.test(before.slice(-50))
  );
}

/** The plain present promises only with a time, in a list of ours, or as an answer to the reader; else it tells what is usual. */
function isPresentPromise(
  context: SentenceContext,
  clause: string,
  start: number,
  verb: number,
  end: number,
): boolean {
  if (
    HABIT.test(clause) ||
    /\b(?:when|if|whenever) /.test(context.norm.slice(Math.max(0, start - 20), start))
  )
    return false;
  if (hasTime(context, start, end)) return true;
  if (context.sentence.section === 'ours') return true;
  const atStart = context.starts.includes(start) || start === 0;
  const definite =
    TO_READER.test(clause.slice(verb - start)) ||
    /\b(?:the|our|a|an|three|two|\d+)\b/.test(clause.slice(verb - start));
  return atStart && definite && clause.length > 10;
}

function subjectOf(clause: string): 'I' | 'we' {
  return /^(?:we|well|were|wed|the team and i)\b|^(?:\w+ ){0,3}(?:leave \w+ (?:\w+ )?(?:with|to) us|count on us)/.test(
    clause,
  )
    ? 'we'
    : 'I';
}
