import Dexie from 'dexie';
import type { BatonDatabase } from './database';

/** A table of ours. */
type TableName = Exclude<keyof BatonDatabase, keyof Dexie>;

/** Tells that something in one of the tables has changed, after it is on disk, for as long as the worker lives. */
export function watchTables(
  db: BatonDatabase,
  names: readonly TableName[],
  tell: () => void,
): void {
  // Dexie names what a transaction changed as `idb://database/table/index`.
  const prefixes = names.map((name) => `idb://${db.name}/${name}/`);
  Dexie.on('storagemutated', (parts) => {
    const changed = Object.keys(parts);
    if (changed.some((part) => prefixes.some((prefix) => part.startsWith(prefix)))) tell();
  });
}
