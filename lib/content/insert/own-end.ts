const DELIMITER = '--';
/** The line above what is forwarded in plain text, in whatever language. */
const FORWARDED = /^-{8,} .+ -{8,}$/u;
/** How many lines an attribution ("On …, Dana wrote:") may stand above the first quoted line. */
const ATTRIBUTION_LINES = 4;

/**
 * Where a mail's own words end when nothing but the text tells, as in plain text mode: before the dashes of the
 * signature, a forwarded mail, or lines that are marked with `>` and the attribution above them.
 *
 * @returns An offset into the text; its length where all of it is own.
 */
export function ownEnd(text: string): number {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line, index) => {
    if (line === DELIMITER || line.startsWith('>') || FORWARDED.test(line)) return true;
    return line.endsWith(':') && quoteFollows(lines, index);
  });
  if (at === -1) return text.length;
  return text.split('\n').slice(0, at).join('\n').length;
}

function quoteFollows(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1, index + ATTRIBUTION_LINES).find((line) => line !== '');
  return next?.startsWith('>') === true;
}
