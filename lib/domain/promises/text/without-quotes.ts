import {
  isAttribution,
  isQuoted,
  quoteFollows,
  splitLines,
  startsForeignBlock,
} from './foreign-lines';
import { normalise } from './normalise';

/**
 * A plain-text mail without what it quotes or forwards; the signature stays, unlike in `findOwnText`. Any string
 * is safe, and the time grows with its length alone.
 */
export function withoutQuotes(text: string): string {
  const lines = splitLines(text, normalise(text));
  const own: string[] = [];
  let quoteBegins = 0;
  for (const [index, line] of lines.entries()) {
    if (index < quoteBegins) continue;
    if (startsForeignBlock(lines, index)) break;
    if (isAttribution(lines, index)) {
      if (!quoteFollows(lines, index)) break;
      // The line may be wrapped: all of it goes.
      quoteBegins = lines.findIndex((one, at) => at > index && isQuoted(one));
    } else if (!isQuoted(line)) own.push(text.slice(line.start, line.end).trimEnd());
  }
  return own
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
