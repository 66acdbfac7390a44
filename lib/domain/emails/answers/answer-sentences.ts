import type { Line } from '../../promises/text/line';
import { normalise } from '../../promises/text/normalise';
import { findOwnText } from '../../promises/text/own-text';
import { segment } from '../../promises/text/segment';
import { withoutFrame } from './without-frame';
import { NOD, SHAKE } from './cues/agreement';

/** A sentence that the writer of an answer wrote themselves. */
export interface AnswerSentence {
  /** Where it stands in the whole text. */
  readonly start: number;
  readonly end: number;
  /** In lower case, with single plain spaces. */
  readonly norm: string;
  /** It stands in a list. */
  readonly item: boolean;
  readonly asks: boolean;
  /** Written between the lines of the mail it answers. */
  readonly inline: boolean;
  /** It stands in what looks like a signature. */
  readonly signed: boolean;
}

/** What an answer says in its writer's own words. */
export interface AnswerText {
  readonly sentences: readonly AnswerSentence[];
  /** A line with a thumb, a tick or a cross in it. */
  readonly nods: readonly {
    readonly start: number;
    readonly end: number;
    readonly isYes: boolean;
  }[];
}

const NO_NAMES: ReadonlySet<string> = new Set();
/** No answer to a summary is longer, in characters; a hostile page must not hold up a mailbox. */
const LONGEST = 60_000;
const QUOTED = /(?:^|\n)[ \t]{0,8}>/g;
const ASKS = /\?["')\]]{0,3}$/;

/** Reads a message without quotes, forwarded mails, footers and signature. Linear in the text. */
export function readAnswerText(text: string): AnswerText {
  const read = withoutFrame(text.slice(0, LONGEST));
  const norm = normalise(read);
  const { lines, signature } = findOwnText(read, norm);
  const quotes = [...read.matchAll(QUOTED)].map(({ index }) => index);
  const between = { first: quotes[0] ?? Infinity, last: quotes.at(-1) ?? -1 };
  const cut = (from: readonly Line[], signed: boolean) =>
    segment(from, norm, NO_NAMES, 1).map(({ start, norm: words, item }): AnswerSentence => {
      const end = start + words.length;
      return {
        start,
        end,
        norm: words.replace(/ {2,}/g, ' ').trim(),
        item,
        asks: ASKS.test(words),
        inline: between.first < start && between.last >= end,
        signed,
      };
    });
  return {
    sentences: [...cut(lines, false), ...cut(signature, true)],
    nods: lines
      .map((line) => ({ ...line, raw: read.slice(line.start, line.end) }))
      .filter(({ raw }) => NOD.test(raw) || SHAKE.test(raw))
      .map(({ start, end, raw }) => ({ start, end, isYes: !SHAKE.test(raw) })),
  };
}
