import { isOfficeWord } from './titles';
import { HONORIFIC, NAME_TAIL, NOT_NAMES, PARTICLE } from './name-words';

/** A stretch of text that may be a person's name. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** Its words as written, honorifics first, on one line. */
  readonly text: string;
  /** The words without honorifics, particles and what follows a name; lower case. */
  readonly words: readonly string[];
  readonly honorific: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /\p{L}[\p{L}\p{M}\d'\u2019-]*\.?/gu;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}'\u2019-]*$/u;
const ALL_CAPITALS = /^[\p{Lu}\d&'\u2019-]{2,}$/u;
const SMALL = /^[a-z]/;
const INITIAL = /^\p{Lu}\.$/u;
const CONTRACTION = /'(?:ll|ve|re|d|m|t)$/;
const OPENS = /(?:^|[.!?;\n"\u201c>\u2013*\u2022-])[\s"\u201c(*-]*$/;
const POSSESSIVE = /['\u2019]s$/;
/** Nobody's name has more words, counting honorifics and particles. */
const MOST_WORDS = 6;

/** What is known of a text's words: which are written small elsewhere in it, and which are names whatever their case. */
export interface KnownWords {
  readonly small: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}
const NOTHING_KNOWN: KnownWords = { small: new Set(), names: new Set() };

/** Stretches of capitalised words that may be names of people, in order. */
export function findNames(
  text: string,
  start: number,
  end: number,
  known: KnownWords = NOTHING_KNOWN,
): NameSpan[] {
  const found: NameSpan[] = [];
  let run: Word[] = [];
  const close = (): void => {
    if (run.length === 0) return;
    const span = spanOf(run, text);
    if (span !== null) found.push(span);
    run = [];
  };
  WORD.lastIndex = start;
  for (let match = WORD.exec(text); match && match.index < end; match = WORD.exec(text)) {
    const word = trimmed(match[0], match.index);
    const last = run.at(-1);
    // "Col. (Retd.) Bisht".
    if (word.text === 'Retd' && last !== undefined && HONORIFIC.test(last.text)) continue;
    if (last !== undefined && !joins(text, last, word)) close();
    if (run.length >= MOST_WORDS) close();
    if (belongs(word.text, run, known, () => opensSentence(text, word))) run.push(word);
    else close();
    if (POSSESSIVE.test(word.text)) close();
  }
  close();
  return found;
}

/** The word without a full stop that ends a sentence; abbreviations and initials keep theirs. */
function trimmed(text: string, start: number): Word {
  const keepsIt =
    !text.endsWith('.') ||
    INITIAL.test(text) ||
    (HONORIFIC.test(text) && text.length <= 6) ||
    NAME_TAIL.test(text);
  const kept = keepsIt ? text : text.slice(0, -1);
  return { text: kept, start, end: start + kept.length };
}

/** Whether a word goes on the name that the last one belongs to: one space between, or a nickname in brackets. */
function joins(text: string, last: Word, word: Word): boolean {
  const between = text.slice(last.end, word.start);
  return between === ' ' || between === ' (Retd.) ' || (between === '' && INITIAL.test(last.text));
}

function belongs(
  text: string,
  run: readonly Word[],
  known: KnownWords,
  opens: () => boolean,
): boolean {
  // Most words are written small, and nothing is known of them.
  if (SMALL.test(text) && run.length === 0 && known.names.size === 0) return false;
  if (INITIAL.test(text)) return true;
  if (run.length > 0 && (PARTICLE.test(text) || NAME_TAIL.test(text))) return true;
  if (HONORIFIC.test(text) && /^\p{Lu}/u.test(text))
    return run.every((word) => HONORIFIC.test(word.text));
  const bare = text.replace(POSSESSIVE, '');
  const lower = bare.toLowerCase().replace(/\u2019/g, "'");
  if (known.names.has(lower)) return true;
  if (!CAPITAL.test(bare) || bare.length < 2 || ALL_CAPITALS.test(bare)) return false;
  if (NOT_NAMES.has(lower) || CONTRACTION.test(lower) || isOfficeWord(lower)) return false;
  return !(known.small.has(lower) && opens());
}

/** Whether a word is the first of a sentence or line, where any word is written large. */
function opensSentence(text: string, { start, end }: Word): boolean {
  return OPENS.test(text.slice(Math.max(0, start - 6), start)) && !text.startsWith(' (', end);
}

function spanOf(run: readonly Word[], text: string): NameSpan | null {
  let last = run.length;
  while (last > 0 && (PARTICLE.test(run[last - 1]?.text ?? '') || isDangling(run, last))) last -= 1;
  const kept = run.slice(isPostscript(run) ? 2 : 0, last);
  const [first] = kept;
  const end = kept.at(-1);
  if (first === undefined || end === undefined) return null;
  const honorifics = kept.filter(
    (word, index) =>
      HONORIFIC.test(word.text) && kept.slice(0, index).every((one) => HONORIFIC.test(one.text)),
  );
  const words = kept
    .slice(honorifics.length)
    .filter((word) => !PARTICLE.test(word.text) && !NAME_TAIL.test(word.text))
    .map((word) => word.text.replace(POSSESSIVE, '').toLowerCase());
  if (words.length === 0 || words.every((word) => word.length < 3 && word.endsWith('.')))
    return null;
  const to = end.end - (POSSESSIVE.test(end.text) ? 2 : 0);
  return {
    start: first.start,
    end: to,
    text: text.slice(first.start, to),
    words,
    honorific: honorifics.map((word) => word.text).join(' '),
  };
}

/** "P.S. Sjoerd is away": the first two are no initials. */
function isPostscript(run: readonly Word[]): boolean {
  return run[0]?.text === 'P.' && run[1]?.text === 'S.';
}

/** Initials that stand last belong to what comes after: "Anna B." keeps hers. */
function isDangling(run: readonly Word[], last: number): boolean {
  return last === 1 && INITIAL.test(run[0]?.text ?? '');
}
