import { escapeMarkdown } from './escape-markdown';
import { visibleLines } from './visible-lines';

/** A text of several lines that is Markdown already: a template writes it as it is, every line of a value in it escaped. */
export class MarkdownText {
  readonly #markdown: string;

  /** @param markdown - Made by us, its values escaped. */
  constructor(markdown: string) {
    this.#markdown = markdown;
  }

  /** What a Markdown output takes over. */
  get markdown(): string {
    return this.#markdown;
  }

  /** On one line, where a filter or a subject wants a plain text of it. */
  toString(): string {
    return this.#markdown.replace(/\s+/gu, ' ');
  }
}

/** What a text of several lines can be in a mail: empty, or Markdown. */
export type Passage = '' | MarkdownText;

const BULLET = /^(?:[-*•+–]|\d{1,2}[.)])\s+/u;
const LABEL = /^(?:[-*•+–]\s+)?(\p{Lu}[\p{L} ]{2,30}):\s+(\S.*)$/u;
/** So many labelled lines are a summary's points; what stands around them is a mail's greeting and close. */
const POINTS = 3;

/**
 * Somebody's own lines as a quote. Of a mail with a list of labelled points only the list is quoted.
 *
 * @param text - Plain text with its lines, such as a mail that was sent.
 */
export function quoted(text: string): Passage {
  const lines = visibleLines(text);
  const places = lines.flatMap((line, place) => (LABEL.test(line) ? [place] : []));
  const told = places.length >= POINTS ? lines.slice(places[0], (places.at(-1) ?? 0) + 1) : lines;
  if (told.length === 0) return '';
  const isList = (line: string | undefined) => line?.startsWith('- ') ?? false;
  const quote = told.map(lineOf).flatMap((line, place, all) => {
    const isApart = place > 0 && !(isList(line) && isList(all[place - 1]));
    return isApart ? ['>', `> ${line}`] : [`> ${line}`];
  });
  return new MarkdownText(quote.join('\n'));
}

function lineOf(line: string): string {
  const [, label, rest] = LABEL.exec(line) ?? [];
  if (label !== undefined) return `- **${escapeMarkdown(label)}:** ${escapeMarkdown(rest ?? '')}`;
  const bullet = BULLET.exec(line)?.[0];
  return bullet === undefined
    ? escapeMarkdown(line)
    : `- ${escapeMarkdown(line.slice(bullet.length))}`;
}
