import { z } from '@/lib/domain/zod';
import type { CaptureContext } from '../capture-context';
import type { CaptureDocument, Side, Speaker } from '../capture-document';
import { CAPTURE_TYPES, THEIRS_TO_SAY } from '../capture-type';
import { capturedFactSchema, type CapturedFact } from '../captured-fact';
import { factKey } from '../fact-key';
import { sideOf, sidesIn } from '../sides';
import { MOST_IN_ANSWER } from './answer-schema';
import { findQuote } from './find-quote';
import type { ModelWindow } from './model-window';
import { namesDay } from './names-day';
import { valueOfAnswer } from './value-of-answer';

/** Longer answers aren't read: they hold far more than was asked. */
const LONGEST_ANSWER = 100_000;
/** What says something has so many words; a name may have one. */
const FEWEST_WORDS = 3;

const anyAnswerSchema = z.object({ facts: z.array(z.unknown()) });
const itemSchema = z.object({
  type: z.enum(CAPTURE_TYPES),
  quote: z.string(),
  value: z.unknown().optional(),
});

/** What an answer is held against. */
export interface AskedAbout {
  readonly document: CaptureDocument;
  readonly window: ModelWindow;
  readonly context: CaptureContext;
  /** What was found before, by Baton's own reader or in other windows. */
  readonly known: readonly CapturedFact[];
}

/**
 * What an answer of a model holds about a window of a conversation. The answer is hostile until proven: anything that
 * is no JSON, of no known type, known already or not said in the window in these very words is dropped. Quotes,
 * offsets, authors and times are the document's. In the order of the text; never throws.
 */
export function checkAnswer(answer: string, asked: AskedAbout): CapturedFact[] {
  const facts: CapturedFact[] = [];
  const sideIn = sidesIn(asked.document, asked.context);
  for (const item of itemsOf(answer).slice(0, MOST_IN_ANSWER)) {
    const fact = factOf(item, asked, sideIn);
    if (fact !== null && ![...asked.known, ...facts].some((other) => isSame(fact, other)))
      facts.push(fact);
  }
  return facts.toSorted((one, other) => one.start - other.start);
}

function itemsOf(answer: string): readonly unknown[] {
  if (answer.length > LONGEST_ANSWER) return [];
  // A model that isn't held to the schema likes to put its answer into a fence.
  const json = answer.slice(Math.max(0, answer.indexOf('{')), answer.lastIndexOf('}') + 1);
  try {
    return anyAnswerSchema.safeParse(JSON.parse(json)).data?.facts ?? [];
  } catch {
    return [];
  }
}

function factOf(
  item: unknown,
  { document, window, context }: AskedAbout,
  sideIn: (speaker: Speaker) => Side,
): CapturedFact | null {
  const told = itemSchema.safeParse(item).data;
  const found = told === undefined ? null : findQuote(document.text, window, told.quote);
  if (told === undefined || found === null) return null;
  const { start, end, turn } = found;
  const quote = document.text.slice(start, end);
  if (told.type !== 'person' && quote.split(/\s+/u).length < FEWEST_WORDS) return null;
  const { speaker } = turn;
  const author = speaker === null ? null : { ...speaker, side: sideIn(speaker) };
  if (author?.side === 'ours' && THEIRS_TO_SAY.includes(told.type)) return null;
  const value = valueOfAnswer(told.type, told.value, {
    quote,
    around: wordsAround(document.text, window),
    namesDay: (day) => namesDay(quote, turn.at, context, day),
  });
  const around = { type: told.type, quote, start, end, author, at: turn.at };
  const fact = capturedFactSchema.safeParse({ ...around, value }).data;
  return fact !== undefined && saysEnough(fact, context) ? withSpeaker(fact) : null;
}

/** All that was said in a window, and who said it. */
function wordsAround(text: string, window: ModelWindow): string {
  const said = window.map(({ start, end, turn }) =>
    [turn.speaker?.name, turn.speaker?.address, text.slice(start, end)].join('\n'),
  );
  return said.join('\n');
}

/** Whether what makes a fact one of its kind is there. */
function saysEnough(fact: CapturedFact, context: CaptureContext): boolean {
  switch (fact.type) {
    case 'person': {
      const { name, address } = fact.value;
      return name !== '' && sideOf({ name, address: address || null }, context) !== 'ours';
    }
    case 'competitor':
      return fact.value.name !== '';
    case 'success_criterion':
      return fact.value.target !== '';
    case 'date':
      return fact.value.date !== null;
    default:
      return true;
  }
}

/** In the first person, whoever speaks is who is bound. */
function withSpeaker(fact: CapturedFact): CapturedFact {
  const side = fact.author?.side ?? 'unknown';
  if (fact.type !== 'commitment' || side === 'unknown') return fact;
  const who = fact.value.who === fact.author?.name ? '' : fact.value.who;
  return { ...fact, value: { ...fact.value, by: side === 'ours' ? 'us' : 'them', who } };
}

function isSame(fact: CapturedFact, other: CapturedFact): boolean {
  if (fact.type !== other.type) return false;
  if (fact.start < other.end && other.start < fact.end) return true;
  return nameOf(fact) !== '' ? nameOf(fact) === nameOf(other) : factKey(fact) === factKey(other);
}

/** Whom a fact is about, where it is about somebody. */
function nameOf({ type, value }: CapturedFact): string {
  return type === 'person' || type === 'competitor' ? value.name.toLowerCase() : '';
}
