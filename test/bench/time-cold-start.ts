import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../tooling/run-command.mjs';
import { median } from './median';

/** Medians over some runs, in milliseconds. */
export interface ColdStart {
  /** Importing the module and reading one mail. */
  readonly importAndRead: number;
  /** The whole process, the start of Node included. */
  readonly process: number;
}

const TIMEOUT = 30_000;

/**
 * Times the first mail in a fresh process, for several bundles in turns. Rejects when a process fails.
 * @param bundles files that export `read(text)`
 * @param folder where the mail is put for the processes to read
 */
export async function timeColdStart(
  bundles: readonly string[],
  mail: string,
  runs: number,
  folder: string,
): Promise<ColdStart[]> {
  const mailFile = join(folder, 'mail.txt');
  writeFileSync(mailFile, mail);
  const results = bundles.map((): ColdStart[] => []);
  for (let run = 0; run < runs; run += 1) {
    for (const [index, file] of bundles.entries()) {
      results[index]?.push(await runOnce(file, mailFile));
    }
  }
  return results.map((times) => ({
    importAndRead: median(times.map((time) => time.importAndRead)),
    process: median(times.map((time) => time.process)),
  }));
}

async function runOnce(file: string, mailFile: string): Promise<ColdStart> {
  const child = join(import.meta.dirname, 'cold-start-child.mjs');
  const { ok, output, reason, seconds } = await runCommand(
    'node',
    [child, pathToFileURL(file).href, mailFile],
    { timeout: TIMEOUT, capture: true },
  );
  const importAndRead = Number(output);
  if (!ok || !Number.isFinite(importAndRead)) throw new Error(`${file}: ${reason}\n${output}`);
  return { importAndRead, process: seconds * 1000 };
}
