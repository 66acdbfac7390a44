import { dayInZone } from '../dates/day-in-zone';
import { findTimePhrases, type TimePhrase } from '../dates/find-time-phrases';
import { findAnswers, findFragments } from './answer-rules';
import { clauseStarts } from './boundaries';
import type { Candidate, SentenceContext } from './candidate';
import { chooseCandidates } from './choose-candidates';
import { dueOf } from './due';
import { kindOf } from './kinds';
import { normalise } from './normalise';
import { findOwnText } from './own-text';
import { findPeople } from './people';
import { findFirstPerson } from './pronoun-rules';
import type { PromiseKind, PromiseSpan } from './promise-span';
import { findReaderGets } from './reader-gets-rules';
import { findRefusals } from './refusal-rules';
import { segment, type Sentence } from './segment';
import { squeeze } from './squeeze';
import { strengthOf } from './strength';
import { findThirdParty } from './third-party-rules';
import { trimEnd } from './trim-span';
import { beneficiaryOf, whoOf } from './who';

/** What a text is read against. */
export interface DetectOptions {
  /** ISO instant, with offset or Z, at which the mail is or will be sent. */
  readonly sentAt: string;
  /** IANA zone of the writer (or an offset such as +02:00), in which "tomorrow" is meant. */
  readonly timeZone: string;
  /** BCP 47 tag of the writer; decides whether 3/4 is in March or in April. */
  readonly locale: string;
  /** The writer's days off as YYYY-MM-DD; business days skip them. */
  readonly holidays: readonly string[];
  /** The writer's name, if known: their typed signature and "Kim will …" are told by it. */
  readonly writerName: string | null;
}

const POINTS_BACK =
  /\b(?:it|this|that|these|those|them|both|yes|one|so|there|doable|same|problem|issue|difficulty|done|ok|fine|either)\b/;

type TimeSource = (norm: string) => TimePhrase[];

/**
 * Finds what an outgoing mail promises, refuses and puts off, in the order of the text. Reads only the
 * writer's own words. Any string is safe; the time taken grows with its length alone.
 */
export function detectPromises(text: string, options: DetectOptions): PromiseSpan[] {
  const norm = normalise(text);
  const { lines, signature } = findOwnText(text, norm);
  const { readers, own } = findPeople(text, lines, signature, options.writerName);
  const timesIn = timeSource(options);
  const spans: PromiseSpan[] = [];
  const recent: Sentence[] = [];
  for (const sentence of segment(lines, norm, own)) {
    spans.push(...readSentence(text, contextOf(sentence, text, readers, own, timesIn), recent));
    recent.unshift(sentence);
    recent.length = Math.min(recent.length, 3);
  }
  return spans;
}

function timeSource({ sentAt, timeZone, locale, holidays }: DetectOptions): TimeSource {
  const today = dayInZone(sentAt, timeZone);
  if (today === null) return () => [];
  const context = {
    today,
    monthFirst: /^en-(?:US|PH)\b|^en$/i.test(locale),
    holidays: new Set(holidays),
  };
  return (norm) => findTimePhrases(norm, context);
}

function contextOf(
  sentence: Sentence,
  text: string,
  readers: ReadonlySet<string>,
  own: ReadonlySet<string>,
  timesIn: TimeSource,
): SentenceContext {
  const { start } = sentence;
  const { norm, original, place } = squeeze(
    sentence.norm,
    text.slice(start, start + sentence.norm.length),
  );
  let times: TimePhrase[] | null = null;
  return {
    sentence,
    norm,
    original,
    place: (from, to) => {
      const [first, last] = place(from, to);
      return [start + first, start + last];
    },
    starts: clauseStarts(norm),
    question: /\?["')\s]*$/.test(norm),
    times: () => (times ??= timesIn(norm)),
    readers,
    own,
  };
}

function readSentence(
  text: string,
  context: SentenceContext,
  recent: readonly Sentence[],
): PromiseSpan[] {
  const candidates = chooseCandidates(
    context,
    [
      findFirstPerson(context),
      findReaderGets(context),
      findThirdParty(context),
      findRefusals(context),
      findFragments(context),
    ],
    () => findAnswers(context),
  );
  return candidates.map((candidate) => toSpan(text, context, candidate, candidates, recent));
}

function toSpan(
  text: string,
  context: SentenceContext,
  candidate: Candidate,
  all: readonly Candidate[],
  recent: readonly Sentence[],
): PromiseSpan {
  const { norm, original, sentence, own, readers } = context;
  const dated = dueOf(context, candidate.start, candidate.end);
  const end = trimEnd(norm, candidate.start, Math.min(dated.end, norm.length), context.times());
  const clause = norm.slice(candidate.start, end);
  const [start, stop] = context.place(candidate.start, end);
  const words = original.slice(candidate.start, end);
  const due = candidate.type === 'promise' ? dated.due : null;
  const strength = strengthOf(norm, candidate, all);
  const who = whoOf(candidate, original, own);
  const code = strength === 'conditional' ? 'conditional_offer' : candidate.reason;
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    type: candidate.type,
    kind: kindOf(
      clause,
      [
        sentence.topic,
        leadOf(norm, candidate.start),
        ...(POINTS_BACK.test(clause) ? [norm, ...nearby(sentence, recent)] : []),
      ],
      unmatchedKind(candidate.type, who),
    ),
    strength,
    who,
    beneficiary: beneficiaryOf(words, readers),
    due,
    reason: { code, params: { who, act: words, ...(due ? { due: due.text } : {}) } },
  };
}

/**
 * The kind when no word tells. What a person says they will do is an errand; what the company binds
 * itself to is work, which the rep is asked about rather than let pass as a plain follow-up.
 */
function unmatchedKind(type: PromiseSpan['type'], who: string): PromiseKind {
  if (type !== 'promise') return 'feature_or_roadmap';
  return who === 'we' ? 'custom_work' : 'follow_up';
}

/** The words that stand before a promise in its own clause: "The interface to SAP [we can deliver]". */
function leadOf(norm: string, start: number): string {
  return /[^,.;:!?()]*$/.exec(norm.slice(Math.max(0, start - 80), start))?.[0] ?? '';
}

/** The sentences before in the same paragraph, nearest first. */
function nearby(sentence: Sentence, recent: readonly Sentence[]): string[] {
  return recent.filter((other) => other.block === sentence.block).map((other) => other.norm);
}
