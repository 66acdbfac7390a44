import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { frontMatterSchema } from './front-matter';
import type { HeadFields } from './head-fields';
import { joinSource, splitSource } from './split-source';
import { YAML_OPTIONS, YAML_STYLE } from './yaml-options';

/** The fields as they usually follow one another. */
const ORDER: readonly string[] = Object.keys(frontMatterSchema.shape);
/** Lists that are a few words each stand in one line. */
const IN_ONE_LINE: ReadonlySet<string> = new Set(['roles', 'phases', 'models', 'cc']);

/**
 * A source with some fields of its front matter changed; order and comments of the others stay. One that
 * can't be read as YAML is given back as it is.
 */
export function writeHead(source: string, fields: Partial<HeadFields>): string {
  const parts = splitSource(source);
  if (parts === null) return source;
  const document = parseDocument(parts.head, YAML_OPTIONS);
  if (document.errors.length > 0) return source;
  for (const [key, value] of Object.entries(fields)) setField(document, key, value);
  return joinSource({ head: document.toString(YAML_STYLE), body: parts.body });
}

function setField(document: Document, key: string, value: string | readonly string[]): void {
  if (typeof value === 'string') {
    putInPlace(document, key, value);
    return;
  }
  if (value.length === 0 && key !== 'roles' && key !== 'phases' && key !== 'models') {
    document.delete(key);
    return;
  }
  const known: unknown = document.get(key, true);
  const list = document.createNode(value);
  list.flow = isSeq(known) ? known.flow === true : IN_ONE_LINE.has(key);
  if (isSeq(known))
    Object.assign(list, { comment: known.comment, commentBefore: known.commentBefore });
  putInPlace(document, key, list);
}

/** A field that was not there comes to stand where a template usually has it. */
function putInPlace(document: Document, key: string, value: unknown): void {
  if (document.has(key) || !isMap(document.contents)) {
    document.set(key, value);
    return;
  }
  const after = ORDER.slice(ORDER.indexOf(key) + 1);
  const { items } = document.contents;
  const at = items.findIndex((pair) => after.includes(String(pair.key)));
  items.splice(at === -1 ? items.length : at, 0, document.createPair(key, value));
}

/** What of a source stands below its front matter, as it is edited: without the empty line that sets it off. */
export function bodyOf(source: string): string {
  return (splitSource(source)?.body ?? '').replace(/^\r?\n/u, '');
}

/** A source with other words below its front matter. */
export function writeBody(source: string, body: string): string {
  const parts = splitSource(source);
  return parts === null ? source : joinSource({ head: parts.head, body: `\n${body}` });
}

/** The source's line that the edited body begins on, from 1. */
export function bodyLineOf(source: string): number {
  const parts = splitSource(source);
  if (parts === null) return 1;
  return parts.bodyLine + (/^\r?\n/u.test(parts.body) ? 1 : 0);
}
