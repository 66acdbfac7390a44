import { finish, type Steps } from '../steps';
import type { PromiseSpan } from './promise-span';
import { calendarOf } from './calendar-of';
import { readSentence } from './read-sentence';
import { sentenceContext } from './sentence-context';
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
  /** The writer's days off as YYYY-MM-DD, and ISO weekdays; business days skip them. */
  readonly holidays: readonly string[];
  readonly weekend: readonly number[];
  /** The writer's name, if known: their typed signature and "Kim will …" are told by it. */
  readonly writerName: string | null;
}

/** Reads one text again and again while it is written. */
export interface PromiseReader {
  /** What the text promises, refuses and puts off, in the order of the text. Any string is safe. */
  readonly read: (text: string) => PromiseSpan[];
  /**
   * Reads ahead, a little in each step: what was prepared of a text, `read` need not do. May be left
   * unfinished, and the text may change before it is read.
   */
  readonly prepare: (text: string) => Steps<void>;
}

/** How many sentences before a sentence may tell what it is about. */
const REACH = 3;

/**
 * Makes a reader that keeps what it found in each sentence and reads only those again whose words or
 * surroundings an edit has changed. It gives what reading from scratch gives.
 * @param model trained weights; those shipped with Baton unless others are to be tried
 */
export function createPromiseReader(options: DetectOptions, model?: Model): PromiseReader {
  const calendar = calendarOf(options);
  let known: Reading = { around: '', sentences: [] };

  /** Cuts the text into sentences, with what is known of each. */
  const begin = (text: string): Reading & { readonly people: People } => {
    const norm = normalise(text);
    const { lines, signature } = findOwnText(text, norm);
    const people = findPeople(text, lines, signature, options.writerName);
    const around = [...people.readers, '', ...people.own].join(' ');
    const found = segment(lines, norm, people.own).map((sentence) => ({
      sentence,
      raw: text.slice(sentence.start, sentence.start + sentence.norm.length),
    }));
    const reuse = reuseOf(found, around === known.around ? known.sentences : []);
    const sentences = found.map((one, index) => ({ ...one, spans: reuse(index) }));
    return { around, sentences, people };
  };
  const prepare = function* (text: string): Steps<void> {
    const weights = model ?? (yield* shippedModel());
    yield;
    const reading = begin(text);
    known = reading;
    yield;
    const { sentences, people } = reading;
    for (const [index, one] of sentences.entries()) {
      // Another text came in between, and has taken over what was found in this one.
      if (known !== reading) return;
      one.spans ??= yield* readSentence(
        sentenceContext(one.sentence, one.raw, people, recentOf(sentences, index), calendar),
        one.raw,
        weights,
      );
    }
  };
  return {
    prepare,
    read: (text) => {
      finish(prepare(text));
      return known.sentences.flatMap(({ sentence, spans }) =>
        (spans ?? []).map((span) => moved(span, sentence.start)),
      );
    },
  };
}

/** A sentence with its own words. */
interface FoundSentence {
  readonly sentence: Sentence;
  readonly raw: string;
}
/** What was found in a sentence; offsets count from its start. */
interface KnownSentence extends FoundSentence {
  /** Null until it is read. */
  spans: readonly PromiseSpan[] | null;
}
/** The last reading: whose mail it was, and its sentences. */
interface Reading {
  readonly around: string;
  readonly sentences: readonly KnownSentence[];
}

/**
 * Gives what is known of a sentence when it and those that it is read with are the same as last time,
 * counted from the beginning or from the end of the mail: an edit lies between.
 */
function reuseOf(
  found: readonly FoundSentence[],
  known: readonly KnownSentence[],
): (index: number) => readonly PromiseSpan[] | null {
  const shifts = known.length === found.length ? [0] : [0, known.length - found.length];
  const same = shifts.map((shift) =>
    found.map((one, index) => {
      const other = known[index + shift];
      return other !== undefined && isSame(one, other);
    }),
  );
  return (index) => {
    for (const [number, shift] of shifts.entries())
      if (isReadAlike(found, known, same[number] ?? [], index, shift)) {
        const spans = known[index + shift]?.spans ?? null;
        if (spans !== null) return spans;
      }
    return null;
  };
}

function isSame(one: FoundSentence, other: FoundSentence): boolean {
  const [a, b] = [one.sentence, other.sentence];
  return (
    one.raw === other.raw &&
    a.section === b.section &&
    a.item === b.item &&
    a.first === b.first &&
    a.topic === b.topic
  );
}

/**
 * Whether a sentence and the {@link REACH} before it are the same. Of those in other blocks only the last
 * character is looked at when a sentence is read: whether they ask something.
 */
function isReadAlike(
  found: readonly FoundSentence[],
  known: readonly KnownSentence[],
  same: readonly boolean[],
  index: number,
  shift: number,
): boolean {
  if (same[index] !== true) return false;
  const block = found[index]?.sentence.block;
  const knownBlock = known[index + shift]?.sentence.block;
  for (let back = 1; back <= REACH; back += 1) {
    const here = found[index - back]?.sentence;
    const there = known[index - back + shift]?.sentence;
    if (here === undefined || there === undefined) return here === there;
    const isNear = here.block === block;
    if (isNear !== (there.block === knownBlock)) return false;
    if (isNear ? same[index - back] !== true : here.norm.at(-1) !== there.norm.at(-1)) return false;
  }
  return true;
}

function recentOf(found: readonly FoundSentence[], index: number): Sentence[] {
  return found
    .slice(Math.max(0, index - REACH), index)
    .map(({ sentence }) => sentence)
    .reverse();
}

function moved(span: PromiseSpan, by: number): PromiseSpan {
  return { ...span, start: span.start + by, end: span.end + by };
}
