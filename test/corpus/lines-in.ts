/**
 * The lines of a text that comes in pieces, as they come. Only a line feed ends one: a text in JSON may hold U+2028 or
 * U+2029, at which Node's `readline` would cut it.
 */
export async function* linesIn(
  pieces: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string, void, undefined> {
  let begun: string[] = [];
  for await (const piece of pieces) {
    const ends = piece.split('\n');
    const rest = ends.pop() ?? '';
    for (const end of ends) {
      yield begun.join('') + end;
      begun = [];
    }
    begun.push(rest);
  }
  yield begun.join('');
}
