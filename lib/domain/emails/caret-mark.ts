/**
 * Where the caret goes once a mail stands in the compose: where the writer's own line belongs. A template says so
 * with `{{ personal }}`, the one value this is; `cleanText` takes it out of every other, and what shows a mail
 * leaves it out.
 */
export const CARET_MARK = '\ue000';

/** A text without any mark. */
export function withoutCaretMark(text: string): string {
  return text.replaceAll(CARET_MARK, '');
}

/** A mail's Markdown with its first mark alone; one that begins a line goes to the end of the line before. */
export function withOneCaretMark(markdown: string): string {
  const [before, ...after] = markdown.split(CARET_MARK);
  if (before === undefined || after.length === 0) return markdown;
  const [, text = '', gap = ''] = /^(.*?)((?:\s*\n\s*)?)$/su.exec(before) ?? [];
  return `${text}${CARET_MARK}${gap}${after.join('')}`;
}
