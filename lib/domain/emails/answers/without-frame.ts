const HEADER = /^\s*\*?(?:from|von|de|fra|fr\u00e5n|van|da)\*? ?:\*? ?\S/i;
const BANNER =
  /^[\s\W]*(?:(?:caution|warning|attention|achtung|vorsicht|external|extern|\[ext\w*\])\b.{0,200}(?:mail|sender|absender|link|attachment|extern|organi[sz]ation|$)|this (?:e-?mail|message) (?:originated|was sent|came) from (?:outside|an external)|(?:do not|don't) click|you don't often get e-?mail)/i;
/** Where an answer stands at the mark while the mail it answers has none. */
const MARKED = /^(\s*>>)\s*\S/;

/** "> Three people [TH: two]": an answer in brackets within the quoted line. */
const BRACKETED = /^\s{0,8}>[^[\]]*\[[A-Za-z]{1,12}: ([^\]]+)\]\s*$/;

/**
 * Takes away what mail programs put around an answer, and leaves blanks for it, so that offsets hold: the
 * headers of the answer itself where they were copied too, and warnings of mail from outside. Where only
 * the answers between the lines are marked, by `>>`, they alone are left. Linear in the text.
 */
export function withoutFrame(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const isHeaded = HEADER.test(lines[first]?.slice(0, 80) ?? '');
  const headEnd = isHeaded
    ? lines.findIndex((line, at) => at > first && line.trim() === '')
    : first;
  const from = lines.findIndex((line, at) => at > headEnd && HEADER.test(line.slice(0, 80)));
  const isReversed =
    from >= 0 &&
    lines.some((line) => MARKED.test(line.slice(0, 40))) &&
    !lines.some((line) => /^\s{0,8}>(?!>)/.test(line.slice(0, 12)));
  return lines
    .map((line, at) => {
      if (at < headEnd || BANNER.test(line.slice(0, 300))) return blank(line);
      const said = BRACKETED.exec(line.slice(0, 400))?.[1];
      if (said !== undefined) {
        const start = line.lastIndexOf(said);
        return blank(line.slice(0, start)) + said + blank(line.slice(start + said.length));
      }
      if (!isReversed || at < from) return line;
      const mark = MARKED.exec(line.slice(0, 40))?.[1];
      return mark === undefined ? blank(line) : blank(mark) + line.slice(mark.length);
    })
    .join('\n');
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
