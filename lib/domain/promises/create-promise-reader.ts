import { timeInZone } from '../dates/time-in-zone';
import type { PromiseSpan } from './promise-span';
import { readSentence } from './read-sentence';
import { sentenceContext, type Calendar } from './sentence-context';
import { shippedModel, type Model } from './tagger/model';
import { normalise } from './text/normalise';
import { findOwnText } from './text/own-text';
import { findPeople, type People } from './text/people';
import { segment, type Sentence } from './text/segment';

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

/** Reads one text again and again while it is written. */
export interface PromiseReader {
  /** What the text promises, refuses and puts off, in the order of the text. Any string is safe. */
  readonly read: (text: string) => PromiseSpan[];
}

/** How many sentences before a sentence may tell what it is about. */
const REACH = 3;

/**
 * Makes a reader that keeps what it found in each sentence and reads only those again whose words or
 * surroundings an edit has changed. It gives what reading from scratch gives.
 * @param model trained weights; those shipped with Baton unless others are to be tried
 */
export function createPromiseReader(
  options: DetectOptions,
  model: Model = shippedModel(),
): PromiseReader {
  const calendar = calendarOf(options);
  let known = new Map<string, readonly PromiseSpan[]>();
  return {
    read: (text) => {
      const norm = normalise(text);
      const { lines, signature } = findOwnText(text, norm);
      const people = findPeople(text, lines, signature, options.writerName);
      const around = [...people.readers, '', ...people.own].join(' ');
      const next = new Map<string, readonly PromiseSpan[]>();
      const spans: PromiseSpan[] = [];
      const recent: Sentence[] = [];
      for (const sentence of segment(lines, norm, people.own)) {
        const raw = text.slice(sentence.start, sentence.start + sentence.norm.length);
        const key = keyOf(sentence, raw, recent, around);
        const found =
          next.get(key) ??
          known.get(key) ??
          readAlone(sentence, raw, people, recent, calendar, model);
        next.set(key, found);
        for (const span of found) spans.push(moved(span, sentence.start));
        recent.unshift(sentence);
        recent.length = Math.min(recent.length, REACH);
      }
      known = next;
      return spans;
    },
  };
}

function readAlone(
  sentence: Sentence,
  raw: string,
  people: People,
  recent: readonly Sentence[],
  calendar: Calendar,
  model: Model,
): readonly PromiseSpan[] {
  return readSentence(sentenceContext(sentence, raw, people, recent, calendar), raw, model);
}

/** Everything that what is found in a sentence depends on, but for the options. */
function keyOf(
  sentence: Sentence,
  raw: string,
  recent: readonly Sentence[],
  around: string,
): string {
  const { section, item, first, topic, block } = sentence;
  const before = recent.map((other) => (other.block === block ? other.norm : other.norm.slice(-1)));
  return [raw, section, item ? 1 : 0, first ? 1 : 0, topic, around, ...before].join('\u0000');
}

function moved(span: PromiseSpan, by: number): PromiseSpan {
  return { ...span, start: span.start + by, end: span.end + by };
}

function calendarOf({ sentAt, timeZone, locale, holidays }: DetectOptions): Calendar {
  const now = timeInZone(sentAt, timeZone);
  if (now === null) return null;
  return {
    today: now.day,
    hour: now.hour,
    monthFirst: /^en-(?:US|PH)\b|^en$/i.test(locale),
    holidays: new Set(holidays),
  };
}
