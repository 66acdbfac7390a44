import type { LedgerLine } from './ledger-line';
import type { PromiseRecord } from './promise-record';

const folded = new WeakMap<PromiseRecord, string>();

/** Text as it is compared when searching: no capitals, no accents. */
export function foldText(text: string): string {
  // Nearly every text is plain ASCII, which has nothing to take apart.
  const plain = /[^ -~]/u.test(text) ? text.normalize('NFD').replace(/\p{M}+/gu, '') : text;
  return plain.toLowerCase();
}

/** What a search of the ledger looks into: sentences, people and subjects. Folded once for each record. */
export function searchText({ promise, repeats }: LedgerLine): string {
  if (repeats.length === 0) return recordText(promise);
  return [promise, ...repeats].map(recordText).join('\n');
}

/** Folds ahead what a search will read, so that the first search does not have to fold everything at once. */
export function prepareSearch(promises: readonly PromiseRecord[]): void {
  promises.forEach(recordText);
}

function recordText(promise: PromiseRecord): string {
  const known = folded.get(promise);
  if (known !== undefined) return known;
  const { to, cc, bcc } = promise.recipients;
  const people = [...to, ...cc, ...bcc].map(({ name, address }) => `${name ?? ''} ${address}`);
  const text = foldText([promise.sentence, promise.subject, promise.owner, ...people].join('\n'));
  folded.set(promise, text);
  return text;
}
