import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import ts from 'typescript';
import type { Reply } from './exchange';

const PREFIX = '/stand-in/';
const TYPES: Readonly<Record<string, string>> = { '.css': 'text/css', '.svg': 'image/svg+xml' };
const compiled = new Map<string, string>();

/**
 * Serves `/stand-in/…` from this folder: style sheets as they are; modules, asked for without an ending,
 * from the `.ts` file with its types taken off. `null` for anything else.
 */
export function serveAsset(path: string): Reply | null {
  const { pathname } = new URL(path, 'https://stand-in.invalid');
  if (!pathname.startsWith(PREFIX)) return null;
  const relative = normalize(pathname.slice(PREFIX.length));
  if (relative.startsWith('..')) return null;
  const file = join(import.meta.dirname, relative);
  const type = TYPES[extname(file)];
  if (type !== undefined) return existsSync(file) ? text(type, readFileSync(file, 'utf8')) : null;
  return existsSync(`${file}.ts`) ? text('text/javascript', moduleText(`${file}.ts`)) : null;
}

/** A successful text reply that no cache keeps. */
export function text(
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { status: 200, headers: { 'content-type': `${type}; charset=utf-8`, ...headers }, body };
}

function moduleText(file: string): string {
  const source = readFileSync(file, 'utf8');
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const options = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
  };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options, fileName: file });
  compiled.set(source, outputText);
  return outputText;
}
