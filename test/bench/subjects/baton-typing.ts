import { createPromiseReader } from '@/lib/domain/promises/create-promise-reader';
import type { PromiseSpan } from '@/lib/domain/promises/promise-span';
import { sending } from './sending';

/** What reads a mail again at every keystroke: a new one for every mail. */
export function createReader(): { read: (text: string) => PromiseSpan[] } {
  return createPromiseReader(sending);
}
