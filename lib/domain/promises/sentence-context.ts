import { findTimePhrases } from '../dates/find-time-phrases';
import type { TimePhrase, WrittenAt } from '../dates/time-rule';
import { clauseStarts } from './cues/boundaries';
import { columnsOf, isTimeKind, type Columns } from './tagger/columns';
import { tokenise, type Tokens } from './tagger/tokens';
import type { People } from './text/people';
import type { Sentence } from './text/segment';
import { squeeze } from './text/squeeze';

/** A sentence with everything that rules, tagger and dates ask about it. */
export interface SentenceContext {
  readonly sentence: Sentence;
  /** The sentence in normalised form, runs of spaces made one; all offsets of cues, tokens and times are into it. */
  readonly norm: string;
  /** The sentence as written, of the same length as `norm`. */
  readonly original: string;
  /** Where a passage of `norm` lies, counted from the start of the sentence in the text. */
  readonly place: (start: number, end: number) => readonly [number, number];
  readonly tokens: Tokens;
  readonly columns: Columns;
  /** Where its clauses begin. */
  readonly starts: readonly number[];
  /** Its time phrases, found when first asked for. */
  readonly times: () => readonly TimePhrase[];
  /** Lower-case names of the readers, who promise nothing here. */
  readonly readers: ReadonlySet<string>;
  /** Lower-case names of the writer and their company. */
  readonly own: ReadonlySet<string>;
  /** The sentences before it in the mail, nearest first, three at most. */
  readonly recent: readonly Sentence[];
}

/** The day a mail is sent on and how its dates are read; null when the sending time is unreadable. */
export type Calendar = WrittenAt | null;

/**
 * Prepares a sentence.
 * @param raw the sentence as it stands in the text
 */
export function sentenceContext(
  sentence: Sentence,
  raw: string,
  people: People,
  recent: readonly Sentence[],
  calendar: Calendar,
): SentenceContext {
  const { norm, original, place } = squeeze(sentence.norm, raw);
  const tokens = tokenise(norm);
  let times: readonly TimePhrase[] | null = null;
  let starts: readonly number[] | null = null;
  return {
    sentence,
    norm,
    original,
    place,
    tokens,
    columns: columnsOf(tokens, norm, original, people),
    get starts() {
      return (starts ??= clauseStarts(norm));
    },
    times: () => (times ??= calendar === null ? [] : findTimePhrases(norm, calendar)),
    readers: people.readers,
    own: people.own,
    recent,
  };
}

/** Whether a word of time stands in a stretch of the sentence. Asks the tokens, which is far cheaper than reading the dates. */
export function hasTime({ tokens, columns }: SentenceContext, start: number, end: number): boolean {
  for (let index = 0; index < tokens.length; index += 1) {
    const from = tokens.start[index] ?? 0;
    if (from >= end) return false;
    if (from >= start - 1 && isTimeKind(columns.kind, index)) return true;
  }
  return false;
}
