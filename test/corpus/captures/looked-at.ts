import { createHash } from 'node:crypto';

/** Whether a writer is of the half whose values may be looked into while rules are made: half of them, by chance. */
export function isLookedAt(writer: string): boolean {
  return (createHash('sha256').update(writer).digest()[3] ?? 0) % 2 === 1;
}
