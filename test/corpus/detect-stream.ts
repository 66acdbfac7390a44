import { answerLines, type LineOutput } from './answer-lines';
import { parseCorpusLine, type CorpusLine } from './corpus-line';
import { readCorpusMail } from './read-corpus-mail';

/**
 * Reads mails, one JSON line each, and gives one line of spans for each.
 * @returns how many lines were malformed
 */
export function detectStream(
  lines: AsyncIterable<string> | Iterable<string>,
  output: LineOutput,
): Promise<number> {
  return answerLines(lines, output, (json) => {
    const parsed = parseCorpusLine(json);
    return parsed.ok ? { ok: true, row: toRow(parsed.line) } : parsed;
  });
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
