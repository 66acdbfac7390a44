/**
 * Makes what runs pieces of work one after the other where they share a key, and side by side where they
 * don't. A page that goes says everything at once: a send must still be heard before its undo. What waits
 * dies with the worker, as what is being done does; whoever asked asks again.
 */
export function createTurns(): <Value>(key: string, work: () => Promise<Value>) => Promise<Value> {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
