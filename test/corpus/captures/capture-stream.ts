import { answerLines, type LineAnswer, type LineOutput } from '../answer-lines';
import { parseCaptureLine } from './capture-line';
import { readConversation } from './read-conversation';

/**
 * Reads conversations, one JSON line each, and gives one line of facts for each.
 * @returns how many lines were malformed
 */
export function captureStream(
  lines: AsyncIterable<string> | Iterable<string>,
  output: LineOutput,
): Promise<number> {
  return answerLines(lines, output, readLine);
}

async function readLine(json: string): Promise<LineAnswer> {
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
    return { ok: true, row: { id: parsed.line.id, facts } };
  } catch (error) {
    // One line that can't be read must not cost those after it.
    return { ok: false, problem: `could not be read: ${String(error)}` };
  }
}
