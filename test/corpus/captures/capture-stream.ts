import type { DetectOutput } from '../detect-stream';
import { parseCaptureLine } from './capture-line';
import { readConversation } from './read-conversation';

/**
 * Reads conversations, one JSON line each, and gives one line of facts for each. A malformed line is named by its
 * number and the rest still runs; empty lines are passed over.
 * @returns how many lines were malformed
 */
export async function captureStream(
  lines: AsyncIterable<string> | Iterable<string>,
  output: DetectOutput,
): Promise<number> {
  let number = 0;
  let malformed = 0;
  for await (const raw of lines) {
    number += 1;
    const json = raw.replace(/^\uFEFF/, '').trim();
    if (json === '') continue;
    const read = await readLine(json);
    if (read.ok) await output.result(read.result);
    else {
      malformed += 1;
      output.problem(`line ${String(number)}: ${read.problem}`);
    }
  }
  return malformed;
}

type LineRead =
  { readonly ok: true; readonly result: string } | { readonly ok: false; readonly problem: string };

async function readLine(json: string): Promise<LineRead> {
  const parsed = parseCaptureLine(json);
  if (!parsed.ok) return parsed;
  try {
    const found = await readConversation(parsed.line);
    const facts = found.map(({ type, quote, start, end, value }) => ({
      type,
      quote,
      start,
      end,
      value,
    }));
    return { ok: true, result: JSON.stringify({ id: parsed.line.id, facts }) };
  } catch (error) {
    // One line that can't be read must not cost those after it.
    return { ok: false, problem: `could not be read: ${String(error)}` };
  }
}
