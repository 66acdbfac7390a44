import { createPromiseReader, type DetectOptions } from './create-promise-reader';
import type { PromiseSpan } from './promise-span';

/**
 * Finds what an outgoing mail promises, refuses and puts off, in the order of the text. Reads only the
 * writer's own words. Any string is safe; the time taken grows with its length alone.
 */
export function detectPromises(text: string, options: DetectOptions): PromiseSpan[] {
  return createPromiseReader(options).read(text);
}
