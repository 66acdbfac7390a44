const FENCE = /^---[ \t]*(?:\r\n|\n)/u;
const CLOSING = /^---[ \t]*(?:\r\n|\n|$)/mu;

/** The two parts of a template's source. */
export interface SourceParts {
  /** YAML, without the lines of `---` around it. */
  readonly head: string;
  /** Markdown, from the line after the closing `---` on. */
  readonly body: string;
  /** The source's line the body begins on, from 1. */
  readonly bodyLine: number;
}

/** Takes a template's source apart; null where it has no front matter. */
export function splitSource(source: string): SourceParts | null {
  const opening = FENCE.exec(source);
  if (opening === null) return null;
  const rest = source.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (closing === null) return null;
  const head = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length);
  return { head, body, bodyLine: head.split('\n').length + 2 };
}

/** Puts a template's source together again. */
export function joinSource({ head, body }: Pick<SourceParts, 'head' | 'body'>): string {
  return `---\n${head}${head === '' || head.endsWith('\n') ? '' : '\n'}---\n${body}`;
}
