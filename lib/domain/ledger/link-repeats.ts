import type { PromiseRecord } from './promise-record';
import { saidAt } from './said-at';

/** A promise and the later times it was said again, oldest first. */
export interface RepeatedPromise {
  readonly root: PromiseRecord;
  readonly repeats: readonly PromiseRecord[];
}

/**
 * Puts promises that repeat each other together, under the one that was said first. Chains, circles and links to
 * records that are gone are all survived; a no is no repeat of a yes, and what is said after the earlier promise
 * was settled begins anew.
 *
 * @returns Every promise once, in the order of the roots.
 */
export function linkRepeats(promises: readonly PromiseRecord[]): RepeatedPromise[] {
  const chains = chainsOf(promises);
  if (chains.size === 0) return promises.map((root) => ({ root, repeats: [] }));
  const linked: RepeatedPromise[] = [];
  for (const promise of promises) {
    const chain = chains.get(promise.id);
    if (chain === undefined) linked.push({ root: promise, repeats: [] });
    else if (chain[0] === promise) linked.push(...splitWhereSettled(chain));
  }
  return linked;
}

/** Of each promise that is linked to another: all that hang together with it, oldest first. */
function chainsOf(
  promises: readonly PromiseRecord[],
): ReadonlyMap<string, readonly PromiseRecord[]> {
  const byId = new Map(promises.map((promise) => [promise.id, promise]));
  const leaders = new Map<string, string>();
  const leaderOf = (id: string): string => {
    let leader = id;
    for (let next = leaders.get(leader); next !== undefined && next !== leader;) {
      leader = next;
      next = leaders.get(leader);
    }
    leaders.set(id, leader);
    return leader;
  };
  for (const { id, type, repeats } of promises) {
    if (repeats === null || repeats === id || byId.get(repeats)?.type !== type) continue;
    leaders.set(leaderOf(id), leaderOf(repeats));
  }
  const chains = new Map<string, PromiseRecord[]>();
  for (const id of leaders.keys()) {
    const member = byId.get(id);
    const leader = leaderOf(id);
    const chain = chains.get(leader) ?? [];
    if (member !== undefined) chain.push(member);
    chains.set(leader, chain).set(id, chain);
  }
  for (const chain of new Set(chains.values())) chain.sort(bySaid);
  return chains;
}

function splitWhereSettled(chain: readonly PromiseRecord[]): RepeatedPromise[] {
  const parts: { root: PromiseRecord; repeats: PromiseRecord[] }[] = [];
  for (const promise of chain) {
    const current = parts.at(-1);
    if (current === undefined || settledAt(current.root) < saidAt(promise)) {
      parts.push({ root: promise, repeats: [] });
    } else current.repeats.push(promise);
  }
  return parts;
}

/** When a promise stopped being open; later than everything while it is open. */
function settledAt({ status, history, updatedAt }: PromiseRecord): string {
  if (status === 'open' || status === 'scheduled') return '9999';
  return history.findLast(({ what }) => what === 'status')?.at ?? updatedAt;
}

function bySaid(a: PromiseRecord, b: PromiseRecord): number {
  const [left, right] = [saidAt(a), saidAt(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
