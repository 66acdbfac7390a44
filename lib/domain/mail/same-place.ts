import { threadPlace } from './thread-place';

/** Whether two ids name one thread, in whichever form a page or a row of ours has them. */
export function isSamePlace(one: string, other: string): boolean {
  return threadPlace(one) === threadPlace(other);
}
