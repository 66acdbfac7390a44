import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle';
import type { Readable } from './readable';

const ADAPTER = 'test/bench/subjects/baton-typing.ts';

/** Bundles and loads what reads along while a mail is typed. Rejects when that fails. */
export async function loadTyping(folder: string): Promise<() => Readable> {
  const { file } = await bundle(ADAPTER, join(folder, 'typing'));
  const module: unknown = await import(pathToFileURL(file).href);
  if (!makesReaders(module)) throw new Error(`${ADAPTER} exports no createReader()`);
  return module.createReader;
}

function makesReaders(module: unknown): module is { readonly createReader: () => Readable } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'createReader' in module &&
    typeof module.createReader === 'function'
  );
}
