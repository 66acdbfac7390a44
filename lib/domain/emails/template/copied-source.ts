import { headFields } from './head-fields';
import { writeHead } from './write-source';

/**
 * The source of a copy, under a name of its own. A source whose front matter can't be read is copied as it is.
 *
 * @param name - What the copy is called.
 */
export function copiedSource(source: string, name: string): string {
  return headFields(source) === null ? source : writeHead(source, { name });
}
