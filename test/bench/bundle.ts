import { copyFileSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../tooling/root.mjs';
import { runCommand } from '../tooling/run-command.mjs';
import type { Subject } from './subject';
import { sum } from './sum';

/** A minified module on disk and what it weighs, in bytes, together with what it loads at run time. */
export interface Bundle {
  readonly file: string;
  readonly minified: number;
  readonly gzipped: number;
}

const TIMEOUT = 30_000;

/**
 * Bundles a source file (from the repository root) into one minified module in a folder of its own, as a build
 * would, and puts its assets beside it. Rejects, saying what esbuild said, when that fails.
 */
export async function bundle(
  entry: string,
  folder: string,
  { format = 'esm', assets = [] }: Pick<Subject, 'format' | 'assets'> = {},
): Promise<Bundle> {
  const file = join(folder, format === 'esm' ? 'bundle.mjs' : 'bundle.cjs');
  const result = await runCommand('esbuild', [entry, `--outfile=${file}`, ...options(format)], {
    timeout: TIMEOUT,
    capture: true,
  });
  if (!result.ok) throw new Error(`${entry}: ${result.reason}\n${result.output}`);
  const copies = assets.map((asset) => copyInto(folder, asset));
  const contents = [file, ...copies].map((name) => readFileSync(name));
  return {
    file,
    minified: sum(contents.map((content) => content.length)),
    gzipped: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

function options(format: string): string[] {
  return [
    '--bundle',
    '--minify',
    `--format=${format}`,
    '--platform=node',
    '--target=es2024',
    '--legal-comments=none',
    '--log-level=error',
    `--alias:@=${root}`,
    // Ours asks for strict mode everywhere, which not every library can run in.
    '--tsconfig-raw={}',
  ];
}

function copyInto(folder: string, asset: string): string {
  const copy = join(folder, basename(asset));
  copyFileSync(join(root, asset), copy);
  return copy;
}
