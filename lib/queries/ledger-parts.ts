import { prepareSearch } from '@/lib/domain/ledger/search-text';
import { request } from '@/lib/messaging/client';
import type { LedgerChunk } from './whole-ledger';

/**
 * Reads the ledger from its start to its end.
 *
 * @param onMore - Called with what is there, each time that has doubled.
 */
export async function readToEnd(
  signal: AbortSignal,
  onMore: (parts: readonly LedgerChunk[]) => void,
): Promise<LedgerChunk[]> {
  const parts: LedgerChunk[] = [];
  let told = 0;
  let after: string | null = null;
  do {
    const part = await readPart(after);
    signal.throwIfAborted();
    parts.push(part);
    after = part.until;
    if (after !== null && parts.length >= told * 2) {
      told = parts.length;
      onMore([...parts]);
    }
  } while (after !== null);
  return parts;
}

/** The parts as they are now: those whose digest is another are read again, the others stay the same objects. */
export async function changedParts(
  known: readonly LedgerChunk[],
  signal: AbortSignal,
): Promise<LedgerChunk[]> {
  const cuts = known.flatMap(({ until }) => (until === null ? [] : [until]));
  const digests = await request('promises.digests', { cuts });
  const parts: LedgerChunk[] = [];
  for (const [index, part] of known.entries()) {
    const digest = digests[index];
    signal.throwIfAborted();
    parts.push(...(digest === part.digest ? [part] : await readRange(part, digest ?? '', signal)));
  }
  return parts;
}

/** A part that has changed; it may have grown to more than one answer holds, and is then cut in two. */
async function readRange(
  { after: start, until }: LedgerChunk,
  digest: string,
  signal: AbortSignal,
): Promise<LedgerChunk[]> {
  const parts: LedgerChunk[] = [];
  let after = start;
  for (;;) {
    const part = await readPart(after);
    signal.throwIfAborted();
    const isLast = part.until === null || (until !== null && part.until >= until);
    if (!isLast) {
      parts.push(part);
      after = part.until;
      continue;
    }
    const promises = part.promises.filter(({ id }) => until === null || id <= until);
    // Cut off where the next part begins: its digest is the range's, unless the range was cut.
    parts.push({ after, until, promises, digest: parts.length === 0 ? digest : part.digest });
    return parts;
  }
}

async function readPart(after: string | null): Promise<LedgerChunk> {
  const { promises, next, digest } = await request('promises.page', { after });
  prepareSearch(promises);
  return { after, until: next, digest, promises };
}
