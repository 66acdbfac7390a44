import { liveQuery } from 'dexie';

/**
 * Reads from the database now and whenever what was read there has changed, for as long as the worker lives.
 *
 * @param read - Reads from the database alone.
 */
export function watchDatabase<Value>(
  read: () => Promise<Value>,
  tell: (value: Value) => void,
): void {
  liveQuery(read).subscribe(tell, reportError);
}
