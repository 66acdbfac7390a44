import { detectPromises } from '@/lib/domain/promises/detect-promises';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';
import { sending } from './sending';

/** Finds the promises of a mail, from scratch. */
export function read(text: string): PromiseSpan[] {
  return detectPromises(text, sending);
}
