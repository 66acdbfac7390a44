import { parseCorpusLine, type CorpusLine } from './corpus-line';
import { readCorpusMail } from './read-corpus-mail';

/** Where the results and the complaints go; a write may ask to be waited for. */
export interface DetectOutput {
  readonly result: (line: string) => Promise<void> | void;
  readonly problem: (line: string) => unknown;
}

/**
 * Reads JSON lines one by one and gives one line of spans for each. A malformed line is named by its number
 * and the rest still runs; empty lines are passed over.
 * @returns how many lines were malformed
 */
export async function detectStream(
  lines: AsyncIterable<string> | Iterable<string>,
  output: DetectOutput,
): Promise<number> {
  let number = 0;
  let malformed = 0;
  for await (const raw of lines) {
    number += 1;
    const json = raw.replace(/^\uFEFF/, '').trim();
    if (json === '') continue;
    const parsed = parseCorpusLine(json);
    if (parsed.ok) await output.result(JSON.stringify(toRow(parsed.line)));
    else {
      malformed += 1;
      output.problem(`line ${String(number)}: ${parsed.problem}`);
    }
  }
  return malformed;
}

function toRow({ id, text, sentAt }: CorpusLine): object {
  const spans = readCorpusMail(text, sentAt).map((span) => ({
    start: span.start,
    end: span.end,
    text: span.text,
    type: span.type,
    kind: span.kind,
    strength: span.strength,
    who: span.who,
    due: span.due?.date ?? null,
    due_text: span.due?.text ?? null,
  }));
  return { id, spans };
}
