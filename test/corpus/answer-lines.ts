/** Where the results and the complaints go; a write may ask to be waited for. */
export interface LineOutput {
  readonly result: (line: string) => Promise<void> | void;
  readonly problem: (line: string) => unknown;
}

/** What a line of JSON gives, or what is wrong with it. */
export type LineAnswer =
  { readonly ok: true; readonly row: object } | { readonly ok: false; readonly problem: string };

/**
 * Reads JSON lines one by one and gives one line for each. A malformed line is named by its number and the rest
 * still runs; empty lines are passed over.
 * @returns how many lines were malformed
 */
export async function answerLines(
  lines: AsyncIterable<string> | Iterable<string>,
  output: LineOutput,
  answer: (json: string) => LineAnswer | Promise<LineAnswer>,
): Promise<number> {
  let number = 0;
  let malformed = 0;
  for await (const raw of lines) {
    number += 1;
    const json = raw.replace(/^\uFEFF/, '').trim();
    if (json === '') continue;
    const given = await answer(json);
    if (given.ok) await output.result(JSON.stringify(given.row));
    else {
      malformed += 1;
      output.problem(`line ${String(number)}: ${given.problem}`);
    }
  }
  return malformed;
}
