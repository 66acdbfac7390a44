import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

let linter: LocalLinter | null = null;

/** Checks the grammar of a mail with all default rules, in WebAssembly; the first call sets it up. */
export async function read(text: string): Promise<object[]> {
  linter ??= new LocalLinter({ binary, dialect: Dialect.British });
  return linter.lint(text, { language: 'plaintext' });
}
