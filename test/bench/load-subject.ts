import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, type Bundle } from './bundle';
import { isReadable, type Readable } from './readable';
import type { Subject } from './subject';

/** A subject that can be timed. */
export interface LoadedSubject extends Readable {
  readonly name: string;
  readonly bundle: Bundle;
  /** What is weighed: the bundle itself, or one of the subject's choice. */
  readonly weighed: Bundle;
}

/** Bundles a subject into a folder, loads the bundle and reads a line with it. Rejects when any of that fails. */
export async function loadSubject(subject: Subject, folder: string): Promise<LoadedSubject> {
  const { name, adapter, weighed } = subject;
  const bundled = await bundle(adapter, join(folder, name), subject);
  const module: unknown = await import(pathToFileURL(bundled.file).href);
  if (!isReadable(module)) throw new Error(`${adapter} exports no read(text)`);
  await module.read('We will send it by Friday.');
  return {
    name,
    read: module.read,
    bundle: bundled,
    weighed: weighed ? await bundle(weighed, join(folder, name, 'weighed')) : bundled,
  };
}
