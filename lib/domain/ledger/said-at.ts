import type { PromiseRecord } from './promise-record';

/** When a promise was made: when its mail left, or when it was written down while that is not known. */
export function saidAt({ sentAt, createdAt }: PromiseRecord): string {
  return sentAt ?? createdAt;
}
