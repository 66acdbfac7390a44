/** A stretch of a text, and whether it is another in the text beside it. */
export interface WordPiece {
  readonly text: string;
  readonly isChanged: boolean;
}

/** Two texts with the words told apart that are not in both: what they begin and end with in common is the same. */
export function wordPieces(
  before: string,
  after: string,
): { readonly before: readonly WordPiece[]; readonly after: readonly WordPiece[] } {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const most = Math.min(old.length, fresh.length);
  let head = 0;
  while (head < most && old[head] === fresh[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1;
  return { before: cut(old, head, tail), after: cut(fresh, head, tail) };
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}

function cut(words: readonly string[], head: number, tail: number): WordPiece[] {
  const end = words.length - tail;
  return [
    { text: words.slice(0, head).join(''), isChanged: false },
    { text: words.slice(head, end).join(''), isChanged: true },
    { text: words.slice(end).join(''), isChanged: false },
  ].filter(({ text }) => text !== '');
}
