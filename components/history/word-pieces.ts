import { diffArrays } from 'diff';

/** A stretch of a text, and whether it is another in the text beside it. */
export interface WordPiece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Two texts as stretches that are in both and stretches that are in one. */
export interface WordPieces {
  readonly before: readonly WordPiece[];
  readonly after: readonly WordPiece[];
}

/**
 * How much may be different before nobody would read it word by word, in words put in or taken out, and
 * how long may be looked for, in milliseconds: texts that have little in common take a second otherwise.
 */
const BOUNDS = { maxEditLength: 300, timeout: 60 };

/** Two texts with the words told apart that are not in both; how words are set apart does not count. */
export function wordPieces(before: string, after: string): WordPieces {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const changes = diffArrays(old, fresh, {
    ...BOUNDS,
    comparator: (one, other) => one.trimEnd() === other.trimEnd(),
  });
  const pieces = { before: new Pieces(old), after: new Pieces(fresh) };
  if (changes === undefined) {
    const [head, tail] = commonEnds(old, fresh);
    for (const side of [pieces.before, pieces.after]) side.takeAround(head, tail);
  } else
    for (const { added, removed, count } of changes) {
      if (!added) pieces.before.take(count, removed);
      if (!removed) pieces.after.take(count, added);
    }
  return { before: pieces.before.all, after: pieces.after.all };
}

/** A word has the space after it: the words alone are compared. */
function wordsOf(text: string): string[] {
  return text.match(/^\s+|\S+\s*/gu) ?? [];
}

/** How many words two texts begin and end with in common. */
function commonEnds(old: readonly string[], fresh: readonly string[]): [number, number] {
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  return [head, tail];
}

/** Cuts a text's words into pieces, from its beginning. */
class Pieces {
  readonly all: WordPiece[] = [];
  private place = 0;

  constructor(private readonly words: readonly string[]) {}

  take(count: number, isChanged: boolean): void {
    const text = this.words.slice(this.place, this.place + count).join('');
    this.place += count;
    if (text !== '') this.all.push({ text, isChanged });
  }

  takeAround(head: number, tail: number): void {
    this.take(head, false);
    this.take(this.words.length - head - tail, true);
    this.take(tail, false);
  }
}
