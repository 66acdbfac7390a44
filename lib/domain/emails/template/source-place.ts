import { splitSource } from './split-source';
import { bodyLineOf } from './write-source';

/** Where in a template something stands, as its editor shows it. */
export type SourcePlace =
  | { readonly part: 'head'; readonly field: string | null }
  /** From 1 in the edited body. */
  | { readonly part: 'body'; readonly line: number };

/** The place of a line of the source, from 1. */
export function placeAt(source: string, line: number): SourcePlace {
  const first = bodyLineOf(source);
  if (line >= first) return { part: 'body', line: line - first + 1 };
  const above = source.split('\n').slice(0, line);
  const key = above.findLast((text) => FIELD.test(text)) ?? '';
  return { part: 'head', field: FIELD.exec(key)?.[1] ?? null };
}

const FIELD = /^([a-z]+)[ \t]*:/u;

/** The source's line for a line of what is written below the front matter, both from 1. */
export function lineOfBody(source: string, line: number): number {
  return (splitSource(source)?.bodyLine ?? 1) + line - 1;
}

/** The source's line of a field of the front matter, from 1; null where it has none. */
export function lineOfField(source: string, field: string): number | null {
  const lines = source.split('\n').slice(0, bodyLineOf(source) - 1);
  const place = lines.findIndex((text) => FIELD.exec(text)?.[1] === field);
  return place === -1 ? null : place + 1;
}
