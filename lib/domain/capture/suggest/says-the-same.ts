import { plainText } from '../../brief/wording/plain-text';

/** Words that tell no statement from another. */
const COMMON = new Set(
  (
    'a an the and or but so of to in on at by for from with as is are was were be been being it its this that these ' +
    'those we our us they their them you your i my he she his her will would can could should do does did have has had ' +
    'there then than just also really very about into out up'
  ).split(' '),
);
/** So much of what both say has to be said by both. */
const SHARE = 0.72;
/** A shorter statement that a longer one holds whole has at least so many words. */
const FEWEST_HELD = 3;
/** So much of the stretch in which a longer statement holds them is those words: strewn ones tell something else. */
const HELD_SHARE = 0.6;

/**
 * Whether two statements say the same in nearly the same words: what tells the one is told by the other, and no
 * figure differs. Any text is safe.
 */
export function saysTheSame(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.size === 0 || right.size === 0) return plainText(one) === plainText(other);
  const [less, more] = left.size <= right.size ? [left, right] : [right, left];
  const common = [...less].filter((word) => more.has(word)).length;
  if (figuresDiffer(less, more)) return false;
  if (less.size >= FEWEST_HELD && isHeld([...less], [...more])) return true;
  return common / (left.size + right.size - common) >= SHARE;
}

/** Whether a text has the words, or some line of it says what they say. */
export function isSaidIn(text: string, words: string): boolean {
  if (text.includes(words.trim())) return true;
  return text.split('\n').some((line) => line.trim() !== '' && saysTheSame(line, words));
}

/** Whether a longer statement holds the words in their order and close together. */
function isHeld(words: readonly string[], longer: readonly string[]): boolean {
  const places = words.map((word) => longer.indexOf(word));
  const [first = -1] = places;
  const last = places.at(-1) ?? -1;
  const isInOrder = places.every((place, index) => place > (places[index - 1] ?? -1));
  return isInOrder && words.length / (last - first + 1) >= HELD_SHARE;
}

function figuresDiffer(less: ReadonlySet<string>, more: ReadonlySet<string>): boolean {
  const [few, many] = [figuresOf(less), figuresOf(more)];
  const common = few.filter((figure) => many.includes(figure)).length;
  return few.length > 0 && many.length > 0 && common < Math.min(few.length, many.length);
}

function figuresOf(words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => /\d/u.test(word));
}

/** As many texts are remembered as a list of suggestions is compared with at once. */
const MOST_REMEMBERED = 2_000;
const remembered = new Map<string, ReadonlySet<string>>();

function wordsOf(text: string): ReadonlySet<string> {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const words = readWords(text);
  remembered.set(text, words);
  return words;
}

function readWords(text: string): ReadonlySet<string> {
  const words = plainText(text).match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map(stemOf));
}

/** Without the endings of number and time, which change no statement. */
function stemOf(word: string): string {
  return /\d/u.test(word) || word.length < 5 ? word : word.replace(/(?:'s|ing|ed|es|s)$/u, '');
}
